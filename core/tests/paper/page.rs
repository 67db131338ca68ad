//! `soknad.html`.

use expect_test::expect_file;
use ringperm_core::application::Application;
use ringperm_core::html;
use ringperm_core::texts::Lang;

use crate::sample::{draft, follow_up, signed, turned, turns};

#[test]
fn no_name_turns_the_direction_of_reading() {
    let html = html::application(&turned());
    assert!(!turns(&html));
    for shown in ["Eksempel SA AS", "fakturafdp.exe", "Kari Nordmann"] {
        assert!(html.contains(shown), "{shown}");
    }
}

#[test]
fn what_was_typed_never_becomes_markup() {
    let hostile = "<script>alert(1)</script>\" onload='x' &amp; </style>";
    let mut application = signed(&"ab".repeat(32));
    for text in [&mut application.company_name, &mut application.kind_text, &mut application.orgnr_text] {
        hostile.clone_into(text);
    }
    application.traits = vec![(hostile.into(), hostile.into())];
    for page in &mut application.pages {
        hostile.clone_into(&mut page.title);
        for item in &mut page.items {
            for text in [&mut item.title, &mut item.asks, &mut item.basis_text, &mut item.status_text] {
                hostile.clone_into(text);
            }
            item.answers = vec![(hostile.into(), hostile.into())];
        }
    }
    for remark in &mut application.remarks {
        hostile.clone_into(&mut remark.title);
        hostile.clone_into(&mut remark.text);
        remark.by = Some(hostile.into());
    }
    application.missing = application.remarks.clone();
    for attachment in &mut application.attachments {
        for text in [
            &mut attachment.entry,
            &mut attachment.title,
            &mut attachment.original_name,
            &mut attachment.requirement_title,
            &mut attachment.type_text,
            &mut attachment.size_text,
            &mut attachment.sha256,
        ] {
            hostile.clone_into(text);
        }
        attachment.accepted = vec![(hostile.into(), hostile.into())];
    }
    let signer = application.signer.as_mut().unwrap();
    for text in [&mut signer.name, &mut signer.time_text] {
        hostile.clone_into(text);
    }
    signer.orgnr = Some(hostile.into());
    signer.fingerprint_groups = vec![hostile.into()];

    let html = html::application(&application);
    assert!(!html.contains("<script"));
    assert!(!html.contains("onload='"));
    assert_eq!(html.matches("</style>").count(), 1);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;amp; &lt;/style&gt;"));
}

#[test]
fn headings_go_down_one_step_at_a_time_and_links_lead_somewhere() {
    let html = html::application(&signed(&"ab".repeat(32)));
    let levels: Vec<u32> =
        html.match_indices("<h").filter_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10)).collect();
    assert_eq!(levels.first(), Some(&1));
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    for (at, _) in html.match_indices("href=\"#") {
        let target = html[at + 7..].split('"').next().unwrap();
        assert_eq!(html.matches(&format!("id=\"{target}\"")).count(), 1, "{target}");
    }
}

#[test]
fn nothing_is_fetched_and_only_the_one_style_is_allowed() {
    let html = html::application(&draft());
    for outside in ["http:", "https:", "src=", "<link", "style=", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(html.contains(&format!("style-src '{}'", html::style_hash())));
    assert!(html.contains(&format!("<style>{}</style>", html::STYLE)));
    // A changed style must go to the window's policy too: src-tauri/tauri.conf.json.
    assert!(html::style_hash().starts_with("sha256-") && html::style_hash().len() == 51);
}

#[test]
fn it_says_its_language_and_that_it_is_a_draft() {
    for (lang, expected) in
        [(Lang::Nb, "Dette er et utkast."), (Lang::Nn, "Dette er eit utkast."), (Lang::En, "This is a draft.")]
    {
        let html = html::application(&Application { lang, ..draft() });
        assert!(html.contains(&format!("<html lang=\"{}\">", lang.tag())));
        assert!(html.contains(expected));
        assert!(!html.contains("bundle-"), "a text is missing");
    }
    assert!(!html::application(&signed(&"ab".repeat(32))).contains("class=\"draft\""));
}

/// The pages that are looked at in a browser, by eye and by axe, which gives them their style back.
#[test]
fn the_pages_that_are_looked_at_in_a_browser_are_what_is_written() {
    let in_language = |application: Application, lang| {
        html::application(&Application { lang, ..application }).replace(html::STYLE, "")
    };
    expect_file!["../data/soknad-nb.html"].assert_eq(&in_language(signed(&"ab".repeat(32)), Lang::Nb));
    expect_file!["../data/soknad-nn.html"].assert_eq(&in_language(follow_up(), Lang::Nn));
    expect_file!["../data/soknad-en.html"].assert_eq(&in_language(draft(), Lang::En));
}

#[test]
fn a_follow_up_begins_with_what_has_changed() {
    let html = html::application(&follow_up());
    let at = |part: &str| html.find(part).unwrap_or_else(|| panic!("{part} in {html}"));
    let order =
        ["Endret siden sist", "Kontaktperson &lt;for&gt; søknaden", "Kari Nordmann", "Ola Nordmann &amp; sønn", "<nav"];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])));
    assert!(!html::application(&draft()).contains("Endret siden sist"));
}
