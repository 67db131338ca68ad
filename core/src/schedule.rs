//! How each system is told to run the daily check: the texts of the files that it reads.
//!
//! Each catches up on a day that was missed: systemd by `Persistent`, the Windows Task Scheduler by
//! `StartWhenAvailable`, launchd by `RunAtLoad`, for it does not catch up after the machine was off; the autostart of
//! desktops without systemd runs at every login.
//!
//! Pure: this module must never write a file or start a program.

/// The name of the unit, the task, the agent and the entry.
pub const NAME: &str = "no.ringperm.Ringperm.remind";

/// What is to be run every day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The command line program, by its whole path.
    pub program: String,
    /// The data folder, where it is not the user's own.
    pub store: Option<String>,
    /// What the entry is called, in the user's language.
    pub title: String,
}

impl Order {
    fn args(&self) -> Vec<&str> {
        let mut args = vec!["remind", "--scheduled"];
        if let Some(store) = &self.store {
            args.extend(["--store", store]);
        }
        args
    }

    fn command_line(&self, quote: impl Fn(&str) -> String) -> String {
        let words = std::iter::once(self.program.as_str()).chain(self.args());
        words.map(quote).collect::<Vec<_>>().join(" ")
    }
}

/// The systemd service. The check ends by itself; the limit is for one that does not.
pub fn systemd_service(order: &Order) -> String {
    let (title, command) = (one_line(&order.title).replace('%', "%%"), order.command_line(systemd_word));
    format!("[Unit]\nDescription={title}\n\n[Service]\nType=exec\nExecStart={command}\nRuntimeMaxSec=10h\n")
}

/// The systemd timer: every morning, or as soon as the user is logged in after it.
pub fn systemd_timer(order: &Order) -> String {
    let title = one_line(&order.title).replace('%', "%%");
    format!(
        "[Unit]\nDescription={title}\n\n[Timer]\nOnCalendar=*-*-* 08:00:00\nPersistent=true\n\n\
         [Install]\nWantedBy=timers.target\n"
    )
}

/// The XDG autostart entry.
pub fn desktop_entry(order: &Order) -> String {
    let (title, command) = (one_line(&order.title).replace('\\', "\\\\"), order.command_line(desktop_word));
    format!(
        "[Desktop Entry]\nType=Application\nName={title}\nExec={command}\nTerminal=false\nNoDisplay=true\n\
         X-GNOME-Autostart-enabled=true\n"
    )
}

/// Whether an autostart entry was switched off by a desktop or by hand.
pub fn is_switched_off(desktop_entry: &str) -> bool {
    let off = |line: &str| {
        let line = line.replace(' ', "").to_ascii_lowercase();
        line == "hidden=true" || line == "x-gnome-autostart-enabled=false"
    };
    desktop_entry.lines().any(off)
}

/// The task for the Windows Task Scheduler: every morning and at logon, also on batteries, also late.
pub fn task_xml(order: &Order) -> String {
    let words: Vec<String> = order.args().into_iter().map(windows_word).collect();
    let (title, program, args) = (xml(&order.title), xml(&order.program), xml(&words.join(" ")));
    format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>{title}</Description></RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T08:00:00</StartBoundary>
      <ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT10H</ExecutionTimeLimit>
    <Hidden>true</Hidden>
  </Settings>
  <Actions>
    <Exec>
      <Command>{program}</Command>
      <Arguments>{args}</Arguments>
    </Exec>
  </Actions>
</Task>
"#
    )
}

/// The launch agent for macOS: every morning, and at every login.
pub fn launch_agent(order: &Order) -> String {
    let words = std::iter::once(order.program.as_str()).chain(order.args());
    let words: Vec<String> = words.map(|word| format!("    <string>{}</string>\n", xml(word))).collect();
    let words = words.concat();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>{NAME}</string>
  <key>ProgramArguments</key>
  <array>
{words}  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>StartCalendarInterval</key>
  <dict>
    <key>Hour</key>
    <integer>8</integer>
    <key>Minute</key>
    <integer>0</integer>
  </dict>
</dict>
</plist>
"#
    )
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// A word of `ExecStart`: quoted, with the marks of systemd.unit(5) and systemd.service(5) taken literally.
fn systemd_word(word: &str) -> String {
    let marked = word.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    format!("\"{}\"", marked.replace('\n', "\\n"))
}

/// A word of `Exec`: quoted as the Desktop Entry Specification wants it, and then escaped once more as every string of
/// the file is.
fn desktop_word(word: &str) -> String {
    let mut quoted = String::new();
    for c in word.chars() {
        match c {
            '"' | '`' | '$' | '\\' => quoted.extend(['\\', c]),
            '%' => quoted.push_str("%%"),
            c => quoted.push(c),
        }
    }
    format!("\"{}\"", quoted.replace('\\', "\\\\").replace('\n', "\\n"))
}

/// A word as `CommandLineToArgvW` reads it.
fn windows_word(word: &str) -> String {
    if !word.is_empty() && !word.contains([' ', '\t', '"']) {
        return word.to_owned();
    }
    let mut quoted = String::from("\"");
    let mut slashes = 0;
    for c in word.chars() {
        if c == '"' {
            quoted.extend(std::iter::repeat_n('\\', slashes + 1));
        }
        slashes = if c == '\\' { slashes + 1 } else { 0 };
        quoted.push(c);
    }
    quoted.extend(std::iter::repeat_n('\\', slashes));
    quoted.push('"');
    quoted
}

fn xml(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&apos;")
}
