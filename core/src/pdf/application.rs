//! What stands in `soknad.pdf`, and in which order.

use super::font::{Weight, fonts};
use super::layout::{Mark, Row, Style, line, paragraph};
use super::paint::{EXAMPLE_MARK, Frame, paint};
use super::sheet::{ACCENT, BODY, LEAD, SMALL, SOFT, STRONG, Sheet, TITLE, WIDTH, kept};
use crate::api::Status;
use crate::application::{Application, Attachment, Item, Remark, Signer};
use crate::bundle::{changed_lines, declarations, signed, summary};
use crate::problem::Result;
use crate::texts::{date, text};

/// The application as a PDF: A4, selectable text, a bookmark for each page of the checklist.
pub fn application(application: &Application) -> Result<Vec<u8>> {
    let fonts = fonts()?;
    let mut content = Content { application, sheet: Sheet::new(fonts) };
    content.summary();
    content.since();
    content.company();
    content.pages();
    content.declarations();
    content.attachments();
    content.signature();
    let title = content.say(&format!("bundle-title-{}", application.kind.id()), &[]);
    let frame = Frame {
        lang: application.lang,
        author: application.company_name.clone(),
        header: format!("{} · {}", application.company_name, application.orgnr_text),
        header_right: title.clone(),
        footer: date(application.lang, application.date),
        mark: if application.example { Some(EXAMPLE_MARK) } else { application.draft.then_some("bundle-draft-mark") },
        title: format!("{title} – {}", application.company_name),
    };
    paint(fonts, &frame, content.sheet.rows)
}

struct Content<'a> {
    application: &'a Application,
    sheet: Sheet,
}

impl Content<'_> {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        text(self.application.lang, key, args)
    }

    fn labelled(&mut self, rows: Vec<(&str, String)>) {
        for (key, value) in rows {
            let label = self.say(key, &[]);
            self.sheet.pair(&label, &value);
        }
    }

    fn summary(&mut self) {
        let application = self.application;
        let title = self.say(&format!("bundle-title-{}", application.kind.id()), &[]);
        self.sheet.text_before(0.0, &title, TITLE);
        self.sheet.text_before(4.0, &application.company_name, LEAD);
        self.sheet.space(12.0);
        self.labelled(summary(application));
        if application.example {
            let notice = self.say("bundle-example-notice", &[]);
            self.sheet.notice(&[(notice, STRONG)]);
        }
        if application.draft {
            let notice = self.say("bundle-draft-notice", &[]);
            self.sheet.notice(&[(notice, STRONG)]);
        }
        let count = application.missing.len().to_string();
        let heading = self.say("bundle-incomplete", &[("count", &count)]);
        self.remarks(heading, &application.missing);
        let heading = self.say("bundle-remarks", &[]);
        self.remarks(heading, &application.remarks);
        self.attachment_list();
    }

    fn remarks(&mut self, heading: String, remarks: &[Remark]) {
        if remarks.is_empty() {
            return;
        }
        let mut parts = vec![(heading, Style { size: 11.5, leading: 16.0, ..STRONG })];
        for remark in remarks {
            parts.push((remark.title.clone(), STRONG));
            parts.push((remark.text.clone(), BODY));
            if let Some(by) = &remark.by {
                parts.push((self.say("bundle-by", &[("date", by)]), Style { colour: SOFT, ..BODY }));
            }
        }
        self.sheet.notice(&parts);
    }

    fn attachment_list(&mut self) {
        let application = self.application;
        let heading = self.say("bundle-attachment-list", &[]);
        self.sheet.text_before(18.0, &heading, Style { size: 11.5, leading: 17.0, ..STRONG });
        if application.attachments.is_empty() {
            let none = self.say("bundle-no-attachments", &[]);
            self.sheet.text(0.0, &none, BODY);
        }
        for attachment in &application.attachments {
            self.sheet.pair_at(&attachment.entry, &attachment.title, 236.0);
        }
    }

    /// «Endret siden sist»: what a reader who knows the last submission needs first.
    fn since(&mut self) {
        let Some(since) = &self.application.since else { return };
        let heading = self.say("bundle-changes", &[]);
        self.sheet.heading(&heading);
        let key = if since.changes.is_empty() { "bundle-changes-none" } else { "bundle-changes-lead" };
        let date = date(self.application.lang, since.date);
        let lead = self.say(key, &[("kind", &since.kind_text), ("date", &date)]);
        self.sheet.text_before(2.0, &lead, BODY);
        for change in &since.changes {
            self.sheet.subheading(&change.title, None);
            for (label, value) in changed_lines(self.application.lang, change) {
                self.sheet.pair(&label, &value);
            }
        }
    }

    fn company(&mut self) {
        let application = self.application;
        if application.traits.is_empty() {
            return;
        }
        let heading = self.say("bundle-company", &[]);
        self.sheet.heading(&heading);
        for (label, value) in &application.traits {
            self.sheet.pair(label, value);
        }
    }

    /// The answers begin on a page of their own, so that the first page stays a summary.
    fn pages(&mut self) {
        let from = self.sheet.rows.len();
        for page in &self.application.pages {
            self.sheet.heading(&page.title);
            for item in &page.items {
                self.item(item);
            }
        }
        if let Some(first) = self.sheet.rows.get_mut(from) {
            first.opens_page = true;
        }
    }

    fn item(&mut self, item: &Item) {
        let colour = if item.status.settled() || item.status == Status::FromRegister { ACCENT } else { SOFT };
        let status = Style { weight: Weight::Bold, size: 9.0, colour, ..BODY };
        self.sheet.subheading(&item.title, Some((&item.status_text, status)));
        let answered = !item.answers.is_empty() || !item.attachments.is_empty();
        let asks = format!("{} ({})", item.asks, item.basis_text);
        if answered {
            self.sheet.text_before(1.0, &asks, SMALL);
            self.sheet.space(2.0);
        } else {
            self.sheet.text(1.0, &asks, SMALL);
        }
        for (label, value) in &item.answers {
            self.sheet.pair(label, value);
        }
        let attachments = self.application.attachments.iter().filter(|known| item.attachments.contains(&known.number));
        for attachment in attachments {
            let label = self.say("bundle-attachment", &[("number", &attachment.number.to_string())]);
            self.sheet.pair(&label, &attachment.title);
        }
    }

    fn declarations(&mut self) {
        let made: Vec<&Item> = declarations(self.application).collect();
        if made.is_empty() {
            return;
        }
        let heading = self.say("bundle-declarations", &[]);
        self.sheet.heading(&heading);
        let lead = self.say("bundle-declarations-lead", &[("company", &self.application.company_name)]);
        self.sheet.text_before(2.0, &lead, BODY);
        for item in made {
            let mut rows = paragraph(self.sheet.fonts, &item.asks, BODY, 14.0, WIDTH - 14.0);
            if let Some(first) = rows.first_mut() {
                first.marks.insert(0, line("–".to_owned(), 0.0, BODY));
            }
            self.sheet.push(5.0, rows);
        }
    }

    fn attachments(&mut self) {
        let heading = self.say("bundle-attachments", &[]);
        self.sheet.heading(&heading);
        if self.application.attachments.is_empty() {
            let none = self.say("bundle-no-attachments", &[]);
            self.sheet.text(2.0, &none, BODY);
        }
        for attachment in &self.application.attachments {
            self.attachment(attachment);
        }
    }

    fn attachment(&mut self, attachment: &Attachment) {
        self.sheet.subheading(&format!("{}  {}", attachment.number, attachment.title), None);
        let from = self.sheet.rows.len();
        self.labelled(vec![
            ("bundle-file", attachment.entry.clone()),
            ("bundle-original", attachment.original_name.clone()),
            ("bundle-type", attachment.type_text.clone()),
            ("bundle-concerns", attachment.requirement_title.clone()),
            ("bundle-size", attachment.size_text.clone()),
            ("bundle-sha256", groups_of_eight(&attachment.sha256)),
        ]);
        for (finding, reason) in &attachment.accepted {
            let sentence = self.say("bundle-accepted", &[("finding", finding), ("reason", reason)]);
            let label = self.say("bundle-considered", &[]);
            self.sheet.pair(&label, &sentence);
        }
        // A document's lines are read together.
        self.sheet.keep_together(from);
    }

    fn signature(&mut self) {
        let from = self.sheet.rows.len();
        let heading = self.say("bundle-signature", &[]);
        self.sheet.heading(&heading);
        if let Some(signer) = &self.application.signer {
            self.signer(signer);
        } else {
            let unsigned = self.say("bundle-unsigned", &[]);
            self.sheet.text(2.0, &unsigned, BODY);
        }
        let not_official = self.say("bundle-not-official", &[]);
        self.sheet.text(14.0, &not_official, SMALL);
        self.sheet.keep_together(from);
    }

    fn signer(&mut self, signer: &Signer) {
        self.labelled(signed(signer));
        let fingerprint = self.say("bundle-fingerprint", &[]);
        self.sheet.subheading(&fingerprint, None);
        self.fingerprint(&signer.fingerprint_groups);
        for (gap, key) in
            [(10.0, "bundle-signature-proves"), (6.0, "bundle-signature-not"), (6.0, "bundle-signature-confirm")]
        {
            let sentence = self.say(key, &[]);
            self.sheet.text(gap, &sentence, BODY);
        }
    }

    /// Four numbered groups in a row, to read aloud over the telephone.
    fn fingerprint(&mut self, groups: &[String]) {
        const EACH: f32 = WIDTH / 4.0;
        let letters = Style { weight: Weight::Bold, size: 13.0, leading: 21.0, ..BODY };
        let digits = Style { leading: 21.0, ..SMALL };
        let mut rows = Vec::new();
        for (row, four) in groups.chunks(4).enumerate() {
            let mut marks: Vec<Mark> = Vec::new();
            let mut x = 0.0;
            for (column, group) in four.iter().enumerate() {
                marks.push(line((row * 4 + column + 1).to_string(), x, digits));
                marks.push(line(group.clone(), x + 18.0, letters));
                x += EACH;
            }
            rows.push(Row { height: 21.0, marks, ..Row::default() });
        }
        self.sheet.push(3.0, kept(rows));
    }
}

/// Sixty-four digits are compared more surely in groups: two lines of four.
fn groups_of_eight(sha256: &str) -> String {
    let digits: Vec<char> = sha256.chars().collect();
    let groups: Vec<String> = digits.chunks(8).map(|group| group.iter().collect()).collect();
    groups.chunks(4).map(|four| four.join(" ")).collect::<Vec<_>>().join("\n")
}
