use ringperm_core::api::RegisterView;
use ringperm_core::company::Orgnr;
use ringperm_online::{Limits, fetch_entity};

at_desk! {
    register(orgnr: String, submission: i32) -> RegisterView =
        |desk| desk.register_view(Some(&Orgnr::parse(&orgnr)?), Some(submission));
    take_register(orgnr: String, submission: i32, ids: Vec<String>) -> RegisterView =
        |desk| desk.take_register(Some(&Orgnr::parse(&orgnr)?), Some(submission), &ids);
    fetch_register(orgnr: String, submission: i32) -> RegisterView =
        |desk| Ok((Orgnr::parse(&orgnr)?, desk.register_address()?)),
        |(orgnr, address)| Ok((fetch_entity(&address, &orgnr, &Limits::default())?, orgnr)),
        |desk, (fetched, orgnr)| {
            desk.keep_register(Some(&orgnr), &fetched)?;
            desk.register_view(Some(&orgnr), Some(submission))
        };
}
