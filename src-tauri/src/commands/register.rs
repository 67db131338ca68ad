use ringperm_core::api::RegisterView;
use ringperm_core::company::Orgnr;
use ringperm_online::{Limits, fetch_entity};

use super::{AtOffice, Result};

at_desk! {
    register(orgnr: String, submission: i32) -> RegisterView =
        |desk| desk.register_view(Some(&Orgnr::parse(&orgnr)?), Some(submission));
    take_register(orgnr: String, submission: i32, ids: Vec<String>) -> RegisterView =
        |desk| desk.take_register(Some(&Orgnr::parse(&orgnr)?), Some(submission), &ids);
}

/// The desk is free for others while the register is waited for.
#[tauri::command]
pub async fn fetch_register(office: AtOffice<'_>, orgnr: String, submission: i32) -> Result<RegisterView> {
    let (orgnr, address) = office.at_desk(move |desk| Ok((Orgnr::parse(&orgnr)?, desk.register_address()?))).await?;
    let asked = orgnr.clone();
    let fetched = office.away_from_desk(move || fetch_entity(&address, &asked, &Limits::default())).await?;
    office
        .at_desk(move |desk| {
            desk.keep_register(Some(&orgnr), &fetched)?;
            desk.register_view(Some(&orgnr), Some(submission))
        })
        .await
}
