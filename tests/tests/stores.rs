//! Stores that earlier programs left: opened, brought up to date, and found whole.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::fs;

use ringperm_tests::application::copy;
use ringperm_tests::cli::{Ringperm, arg};
use ringperm_tests::tree::root;

#[test]
fn the_store_of_every_earlier_schema_is_brought_up_to_date_and_is_whole() {
    let kept: Vec<_> = fs::read_dir(root().join("tests/stores")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let kept: Vec<_> = kept.into_iter().filter(|path| path.is_dir()).collect();
    assert_eq!(kept.len(), 2);
    for store in kept {
        let ringperm = Ringperm::new();
        copy(&store, ringperm.store());
        ringperm.refused(2, "store-older", &["doctor"]);
        let due = ringperm.ok(&["due"]);
        assert_eq!(due["deadlines"].as_array().unwrap().len(), 3, "{}", store.display());
        assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok", "{}", store.display());
        let draft = ringperm.home().join("utkast.eml");
        ringperm.ok(&["draft", "--submission", "1", arg(&draft)]);
        assert!(draft.exists(), "the bundle is there");
    }
}
