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
                let request = head(&mut stream);
                let path = request.split_whitespace().nth(1).unwrap_or_default().to_owned();
                heard.lock().unwrap().push(request);
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

/// A request up to its empty line; of one that is not HTTP but TLS, its first record and no words.
fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|count| count > 0) {
        head.push(byte[0]);
        if let [0x16, _, _, high, low] = head[..] {
            // Read to its end, so that closing the connection does not cut off what was answered.
            let mut record = vec![0; usize::from(high) << 8 | usize::from(low)];
            drop(stream.read_exact(&mut record));
            return String::new();
        }
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// A whole answer: status line without version, header lines, body.
pub fn answer(status: &str, headers: &[&str], body: &[u8]) -> Reply {
    let headers: String = headers.iter().flat_map(|header| [*header, "\r\n"]).collect();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n", body.len());
    Reply::Bytes([head.as_bytes(), body].concat())
}

/// A JSON answer.
pub fn json(body: &[u8]) -> Reply {
    answer("200 OK", &["Content-Type: application/json;charset=UTF-8"], body)
}
