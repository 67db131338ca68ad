//! The application as one accessible page: headings, lists and tables, no script, nothing fetched.
//!
//! Every text goes through [`escape`]; this module must never put a given text into markup as it is.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::application::{Application, Attachment, Item, Page, Remark, Signer, as_shown};
use crate::bundle::{changed_lines, declarations, signed, summary};
use crate::texts::{date, text};

/// The only style of the page, as it stands between `<style>` and `</style>`.
pub const STYLE: &str = include_str!("html.css");

/// The style as a source of `style-src` in a content security policy: `sha256-…`.
///
/// The window's own policy must name it, because a page shown in a frame by `srcdoc` inherits that policy.
pub fn style_hash() -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(STYLE.as_bytes())))
}

/// The whole page.
pub fn application(application: &Application) -> String {
    let page = Writer { application, out: String::new() };
    page.document()
}

/// The text as it may stand in an element or in a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in as_shown(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

struct Writer<'a> {
    application: &'a Application,
    out: String,
}

impl Writer<'_> {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        escape(&text(self.application.lang, key, args))
    }

    fn line(&mut self, markup: &str) {
        self.out.push_str(markup);
        self.out.push('\n');
    }

    fn document(mut self) -> String {
        let application = self.application;
        let title = self.say(&format!("bundle-title-{}", application.kind.id()), &[]);
        let company = escape(&application.company_name);
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title} – {company}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
            application.lang.tag(),
            style_hash(),
        );
        self.summary(&title, &company);
        self.since();
        self.contents();
        self.company();
        for (number, page) in application.pages.iter().enumerate() {
            self.page(number, page);
        }
        self.declarations();
        self.attachments();
        self.signature();
        self.line("</main>\n</body>\n</html>");
        self.out
    }

    fn summary(&mut self, title: &str, company: &str) {
        let application = self.application;
        self.line("<header>");
        if application.example {
            let mark = self.say("bundle-example-mark", &[]);
            let notice = self.say("bundle-example-notice", &[]);
            self.line(&format!("<p class=\"draft\"><strong>{mark}</strong> {notice}</p>"));
        }
        if application.draft {
            let mark = self.say("bundle-draft-mark", &[]);
            let notice = self.say("bundle-draft-notice", &[]);
            self.line(&format!("<p class=\"draft\"><strong>{mark}</strong> {notice}</p>"));
        }
        self.line(&format!("<h1>{title}</h1>\n<p class=\"who\">{company}</p>"));
        self.labelled(summary(application));
        self.line("</header>");
        let count = application.missing.len().to_string();
        let heading = self.say("bundle-incomplete", &[("count", &count)]);
        self.remarks("missing", &heading, &application.missing);
        let heading = self.say("bundle-remarks", &[]);
        self.remarks("remarks", &heading, &application.remarks);
    }

    fn remarks(&mut self, id: &str, heading: &str, remarks: &[Remark]) {
        if remarks.is_empty() {
            return;
        }
        self.line(&format!(
            "<section class=\"notice\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{heading}</h2>\n<ul>"
        ));
        for remark in remarks {
            let by = match &remark.by {
                Some(by) => format!("<br>{}", self.say("bundle-by", &[("date", by)])),
                None => String::new(),
            };
            let title = escape(&remark.title);
            let text = escape(&remark.text);
            self.line(&format!("<li><strong>{title}</strong><br><span class=\"text\">{text}</span>{by}</li>"));
        }
        self.line("</ul>\n</section>");
    }

    /// «Endret siden sist».
    fn since(&mut self) {
        let Some(since) = &self.application.since else { return };
        let lang = self.application.lang;
        let heading = self.say("bundle-changes", &[]);
        let key = if since.changes.is_empty() { "bundle-changes-none" } else { "bundle-changes-lead" };
        let lead = self.say(key, &[("kind", &since.kind_text), ("date", &date(lang, since.date))]);
        self.line(&format!("<section aria-labelledby=\"changes\">\n<h2 id=\"changes\">{heading}</h2>\n<p>{lead}</p>"));
        for change in &since.changes {
            self.line(&format!("<h3>{}</h3>", escape(&change.title)));
            self.pairs(&changed_lines(lang, change));
        }
        self.line("</section>");
    }

    fn contents(&mut self) {
        let application = self.application;
        let heading = self.say("bundle-contents", &[]);
        self.line(&format!("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{heading}</h2>\n<ol>"));
        for (number, page) in application.pages.iter().enumerate() {
            self.line(&format!("<li><a href=\"#page-{number}\">{}</a></li>", escape(&page.title)));
        }
        for (id, key) in [("attachments", "bundle-attachments"), ("signature", "bundle-signature")] {
            let heading = self.say(key, &[]);
            self.line(&format!("<li><a href=\"#{id}\">{heading}</a></li>"));
        }
        self.line("</ol>\n</nav>");
    }

    fn company(&mut self) {
        if self.application.traits.is_empty() {
            return;
        }
        let heading = self.say("bundle-company", &[]);
        self.line(&format!("<section aria-labelledby=\"company\">\n<h2 id=\"company\">{heading}</h2>"));
        self.pairs(&self.application.traits);
        self.line("</section>");
    }

    fn page(&mut self, number: usize, page: &Page) {
        let title = escape(&page.title);
        self.line(&format!("<section aria-labelledby=\"page-{number}\">\n<h2 id=\"page-{number}\">{title}</h2>"));
        for item in &page.items {
            self.item(item);
        }
        self.line("</section>");
    }

    fn item(&mut self, item: &Item) {
        let title = escape(&item.title);
        let asks = escape(&item.asks);
        let basis = escape(&item.basis_text);
        self.line(&format!("<h3>{title}</h3>\n<p class=\"asks\">{asks} <span class=\"basis\">({basis})</span></p>"));
        let mut rows = vec![(text(self.application.lang, "bundle-status", &[]), item.status_text.clone())];
        rows.extend(item.answers.iter().cloned());
        self.pairs(&rows);
        let attached: Vec<&Attachment> =
            self.application.attachments.iter().filter(|known| item.attachments.contains(&known.number)).collect();
        if attached.is_empty() {
            return;
        }
        self.line("<ul>");
        for attachment in attached {
            let number = attachment.number;
            let label = self.say("bundle-attachment", &[("number", &number.to_string())]);
            let title = escape(&attachment.title);
            self.line(&format!("<li><a href=\"#attachment-{number}\">{label}</a>: {title}</li>"));
        }
        self.line("</ul>");
    }

    fn declarations(&mut self) {
        let made: Vec<&Item> = declarations(self.application).collect();
        if made.is_empty() {
            return;
        }
        let heading = self.say("bundle-declarations", &[]);
        let lead = self.say("bundle-declarations-lead", &[("company", &self.application.company_name)]);
        self.line(&format!(
            "<section aria-labelledby=\"declarations\">\n<h2 id=\"declarations\">{heading}</h2>\n<p>{lead}</p>\n<ul>"
        ));
        for item in made {
            self.line(&format!("<li>{}</li>", escape(&item.asks)));
        }
        self.line("</ul>\n</section>");
    }

    fn attachments(&mut self) {
        let application = self.application;
        let heading = self.say("bundle-attachments", &[]);
        // Its table is the region of that name: it scrolls, and so it has the focus.
        self.line(&format!("<section>\n<h2 id=\"attachments\">{heading}</h2>"));
        if application.attachments.is_empty() {
            let none = self.say("bundle-no-attachments", &[]);
            self.line(&format!("<p>{none}</p>\n</section>"));
            return;
        }
        let columns =
            ["bundle-number", "bundle-document", "bundle-file", "bundle-concerns", "bundle-size", "bundle-sha256"];
        let head =
            columns.iter().fold(String::new(), |head, key| head + "<th scope=\"col\">" + &self.say(key, &[]) + "</th>");
        self.line(&format!("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"attachments\"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>"));
        for attachment in &application.attachments {
            self.attachment(attachment);
        }
        self.line("</tbody>\n</table></div>\n</section>");
    }

    fn attachment(&mut self, attachment: &Attachment) {
        let number = attachment.number;
        let original = self.say("bundle-original-name", &[("name", &attachment.original_name)]);
        let considered = self.say("bundle-considered", &[]);
        let accepted = attachment.accepted.iter().fold(String::new(), |accepted, (finding, reason)| {
            let sentence = self.say("bundle-accepted", &[("finding", finding), ("reason", reason)]);
            accepted + "<br>" + &considered + ": " + &sentence
        });
        self.line(&format!(
            "<tr id=\"attachment-{number}\"><td>{number}</td><th scope=\"row\">{}<br><small>{} · {original}{accepted}</small></th>\
             <td><code>{}</code></td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>",
            escape(&attachment.title),
            escape(&attachment.type_text),
            escape(&attachment.entry),
            escape(&attachment.requirement_title),
            escape(&attachment.size_text),
            escape(&attachment.sha256),
        ));
    }

    fn signature(&mut self) {
        let heading = self.say("bundle-signature", &[]);
        self.line(&format!("<section aria-labelledby=\"signature\">\n<h2 id=\"signature\">{heading}</h2>"));
        if let Some(signer) = &self.application.signer {
            self.signer(signer);
        } else {
            let unsigned = self.say("bundle-unsigned", &[]);
            self.line(&format!("<p>{unsigned}</p>"));
        }
        let not_official = self.say("bundle-not-official", &[]);
        self.line(&format!("<p class=\"asks\">{not_official}</p>\n</section>"));
    }

    fn signer(&mut self, signer: &Signer) {
        self.labelled(signed(signer));
        let heading = self.say("bundle-fingerprint", &[]);
        self.line(&format!(
            "<h3 id=\"fingerprint\">{heading}</h3>\n<ol class=\"groups\" aria-labelledby=\"fingerprint\">"
        ));
        for group in &signer.fingerprint_groups {
            self.line(&format!("<li><code>{}</code></li>", escape(group)));
        }
        self.line("</ol>");
        for key in ["bundle-signature-proves", "bundle-signature-not", "bundle-signature-confirm"] {
            let sentence = self.say(key, &[]);
            self.line(&format!("<p>{sentence}</p>"));
        }
    }

    fn labelled(&mut self, rows: Vec<(&str, String)>) {
        let lang = self.application.lang;
        let rows: Vec<(String, String)> = rows.into_iter().map(|(key, value)| (text(lang, key, &[]), value)).collect();
        self.pairs(&rows);
    }

    fn pairs(&mut self, rows: &[(String, String)]) {
        self.line("<dl>");
        for (label, value) in rows {
            let (label, value) = (escape(label), escape(value));
            self.line(&format!("<div><dt>{label}</dt><dd class=\"text\">{value}</dd></div>"));
        }
        self.line("</dl>");
    }
}
