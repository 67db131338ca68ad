//! Everything that matters in Ringperm, without a window and without a network.
//!
//! The modules stand in layers; a lower one never sees a higher one:
//!
//! ```text
//! problem, texts,      <-  company, scheme, submission,               pure: no file, no clock
//! mail, programs           deadline, certification, fee,
//!                          changes, figures, lasting, outlived, remind,
//!                          calendar, schedule  <-  api
//!                      <-  inspect, register                         text and bytes in, facts out
//!   <- file  <-  store, reading, showing, daily
//!                      <-  application, bundle, html, pdf, mask,     bytes in, bytes out
//!                          parcel
//!   <- desk            the only place that joins them
//! ```
//!
//! This crate must never open a socket, show a window, or decide by a text in a human language.

pub mod api;
pub mod application;
pub mod bundle;
pub mod calendar;
pub mod certification;
pub mod changes;
pub mod company;
pub mod daily;
pub mod deadline;
pub mod desk;
pub mod fee;
pub mod figures;
pub mod file;
pub mod html;
pub mod inspect;
pub mod lasting;
pub mod mail;
pub mod mask;
pub mod outlived;
pub mod parcel;
pub mod pdf;
pub mod problem;
pub mod programs;
pub mod reading;
pub mod register;
pub mod remind;
pub mod schedule;
pub mod scheme;
pub mod showing;
pub mod store;
pub mod submission;
pub mod texts;

pub use problem::Problem;
