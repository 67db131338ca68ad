//! A web server on this machine that answers what a test wants, if need be nothing at all.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What one request gets.
#[derive(Debug, Clone)]
pub enum Reply {
    /// These bytes, after which the connection is closed.
    Bytes(Vec<u8>),
    /// Nothing, on a connection that stays open.
    Silence,
}

/// A server that runs until the test ends.
#[derive(Debug)]
pub struct Server {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers every request by its path.
    pub fn start(reply: impl Fn(&str) -> Reply + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        thread::spawn(move || {
            let mut silent = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let head = head(&mut stream);
                let path = head.split_whitespace().nth(1).unwrap_or_default().to_owned();
                heard.lock().unwrap().push(head);
                match reply(&path) {
                    // Whoever has read enough may hang up first.
                    Reply::Bytes(bytes) => drop(stream.write_all(&bytes)),
                    Reply::Silence => silent.push(stream),
                }
            }
        });
        Self { address, asked }
    }

    /// Its address with `scheme`, as `http://127.0.0.1:1234`.
    pub fn address(&self, scheme: &str) -> String {
        format!("{scheme}://{}", self.address)
    }

    /// The heads of the requests so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// A request up to its empty line; whatever came when it is none.
fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    // What a TLS client says first has no empty line, but begins with 22.
    while !head.ends_with(b"\r\n\r\n") && !head.starts_with(&[22]) && stream.read(&mut byte).is_ok_and(|n| n > 0) {
        head.push(byte[0]);
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// A whole answer: status line without version, header lines, body.
pub fn answer(status: &str, headers: &[&str], body: &[u8]) -> Reply {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n", body.len());
    Reply::Bytes([head.as_bytes(), body].concat())
}

/// A JSON answer.
pub fn json(body: &[u8]) -> Reply {
    answer("200 OK", &["Content-Type: application/json;charset=UTF-8"], body)
}
