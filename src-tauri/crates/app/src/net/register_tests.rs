//! Public registers, held against a server of the tests' own that speaks their documented shapes, faults included.

use std::time::Duration;

use domain::job::OrgNumber;
use serde_json::{Value, json};

use super::tests::{answer, lenient, net, serve};
use super::*;

const NUMBER: &str = "923609016";

fn number() -> OrgNumber {
    OrgNumber::parse(NUMBER).unwrap()
}

pub(crate) fn unit(number: &str, name: &str) -> Value {
    json!({"organisasjonsnummer": number, "navn": name, "antallAnsatte": 7, "harRegistrertAntallAnsatte": true})
}

pub(crate) fn hal(body: &Value) -> Vec<u8> {
    answer("200 OK\r\nContent-Type: application/hal+json;charset=UTF-8", body.to_string().as_bytes())
}

pub(crate) fn table(median: u32) -> Value {
    let one = |code: &str| json!({"category": {"index": [code]}});
    json!({
        "class": "dataset", "updated": "2026-02-05T07:00:00Z",
        "id": ["MaaleMetode", "Yrke", "Sektor", "Kjonn", "AvtaltVanlig", "ContentsCode", "Tid"],
        "size": [4, 1, 1, 1, 1, 1, 1],
        "dimension": {
            "MaaleMetode": {"category": {"index": ["01", "02", "051", "061"]}},
            "Yrke": one("2512"), "Sektor": one("ALLE"), "Kjonn": one("0"), "AvtaltVanlig": one("5"),
            "ContentsCode": one("Manedslonn"), "Tid": one("2026")
        },
        "value": [median, median + 2_000, 65_000, 98_000]
    })
}

/// A network whose registers answer with these, in turn, and that reaches nothing else.
pub(crate) fn answering(answers: Vec<Vec<u8>>) -> Net {
    registers(answers, lenient())
}

/// An answer as Statistics Norway gives it.
pub(crate) fn plain_json(body: &Value) -> Vec<u8> {
    answer("200 OK\r\nContent-Type: application/json", body.to_string().as_bytes())
}

/// An answer of another kind than success.
pub(crate) fn status(head: &str) -> Vec<u8> {
    answer(head, b"")
}

/// A network whose registers both answer from a server with these answers.
fn registers(answers: Vec<Vec<u8>>, limits: Limits) -> Net {
    let address = serve(answers);
    let mut net = net(limits);
    net.units_at = address.trim_end_matches('/').to_owned();
    net.tables_at.clone_from(&net.units_at);
    net
}

fn host(net: &Net) -> String {
    net.units_at.split_once("://").unwrap().1.to_owned()
}

#[test]
fn an_employer_is_asked_for_by_number_and_by_name() {
    let found = json!({"_embedded": {"enheter": [unit(NUMBER, "VARDEN AS")]}, "page": {"totalElements": 3}});
    let net = registers(vec![hal(&unit(NUMBER, "VARDEN AS")), hal(&found)], lenient());
    assert_eq!(net.employer(&number()).unwrap().name, "VARDEN AS");
    let units = net.employers_named("Varden & sønn").unwrap();
    assert_eq!((units.total, units.units.len(), units.units[0].employees), (3, 1, Some(7)));
    assert!(net.employer_address(&number()).ends_with("/enhetsregisteret/api/enheter/923609016"));
}

#[test]
fn the_words_asked_for_are_encoded() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut net = net(Limits { time: Duration::from_millis(200), ..lenient() });
    net.units_at = format!("http://{}", listener.local_addr().unwrap());
    let asking = std::thread::spawn(move || net.employers_named("Å & B?#/").is_err());
    let (mut connection, _) = listener.accept().unwrap();
    let mut asked = [0; 2048];
    let length = std::io::Read::read(&mut connection, &mut asked).unwrap();
    let asked = String::from_utf8_lossy(&asked[..length]);
    assert!(
        asked.starts_with("GET /enhetsregisteret/api/enheter?navn=%C3%85+%26+B%3F%23%2F&size=20 HTTP"),
        "{asked}"
    );
    assert!(asking.join().unwrap());
}

#[test]
fn wages_are_asked_for_and_say_where_they_come_from() {
    let json = answer("200 OK\r\nContent-Type: application/json", table(80_000).to_string().as_bytes());
    let found = registers(vec![json], lenient()).wages(&["2512".to_owned()]).unwrap();
    assert_eq!((found.wages.year, found.wages.wages[0].median_kr), (2026, Some(80_000)));
    assert!(found.url.contains("/api/pxwebapi/v2/tables/11418/data?"));
}

fn kind(kind: &str, body: &[u8]) -> Vec<u8> {
    answer(&format!("200 OK\r\nContent-Type: {kind}"), body)
}

/// Faults that both registers can answer with, and what is told of them.
fn faults() -> Vec<(Vec<u8>, ErrorCode)> {
    let half = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{\"navn\":";
    vec![
        (answer("500 Internal Server Error", b""), ErrorCode::LookUpStatus),
        (answer("400 Bad Request", b"{}"), ErrorCode::LookUpStatus),
        (answer("429 Too Many Requests", b""), ErrorCode::LookUpStatus),
        (answer("429 Too Many Requests\r\nRetry-After: 17", b""), ErrorCode::LookUpBusy),
        (answer("503 Service Unavailable\r\nRetry-After: 17", b""), ErrorCode::LookUpBusy),
        (answer("503 Service Unavailable", b""), ErrorCode::LookUpStatus),
        (answer("503 Service Unavailable\r\nRetry-After: 99999999", b""), ErrorCode::LookUpStatus),
        (half.to_vec(), ErrorCode::LookUpFailed),
        (b"nonsense".to_vec(), ErrorCode::LookUpFailed),
        (kind("text/html", b"<p>maintenance</p>"), ErrorCode::LookUpUnread),
        (kind("application/json", b"<p>maintenance</p>"), ErrorCode::LookUpUnread),
        (kind("application/json", b"{}"), ErrorCode::LookUpUnread),
        (kind("application/json", &vec![b' '; LIMITS.bytes + 1]), ErrorCode::LookUpUnread),
        (answer("302 Found\r\nLocation: ftp://example.com/", b""), ErrorCode::LookUpAstray),
        (answer("302 Found\r\nLocation: https://10.0.0.1/", b""), ErrorCode::LookUpAstray),
        (answer("302 Found\r\nLocation: https://169.254.169.254/latest", b""), ErrorCode::LookUpAstray),
    ]
}

#[test]
fn every_fault_is_told_of_the_register() {
    for (told, code) in faults() {
        let shown = String::from_utf8_lossy(&told[..told.len().min(60)]).into_owned();
        let net = registers(vec![told.clone()], lenient());
        let refused = net.employer(&number()).unwrap_err();
        assert_eq!(refused.code, code, "{shown}");
        assert_eq!(refused.params["host"], host(&net));
        let waits = refused.params.get("seconds").map(String::as_str);
        assert_eq!(waits, (code == ErrorCode::LookUpBusy).then_some("17"), "{shown}");
        assert_eq!(registers(vec![told.clone()], lenient()).employers_named("a").unwrap_err().code, code);
        let wages = registers(vec![told], lenient()).wages(&["2512".to_owned()]);
        assert_eq!(wages.unwrap_err().code, code, "{shown}");
    }
}

#[test]
fn a_date_to_wait_until_is_held_against_the_answers_own_day() {
    let dated = "429 Too Many Requests\r\nDate: Sun, 22 Nov 2026 10:00:00 GMT\r\n\
                 Retry-After: Sun, 22 Nov 2026 10:02:00 GMT";
    let refused = registers(vec![answer(dated, b"")], lenient()).employer(&number()).unwrap_err();
    assert_eq!((refused.code, refused.params["seconds"].as_str()), (ErrorCode::LookUpBusy, "120"));
    let undated = "429 Too Many Requests\r\nRetry-After: soon";
    let refused = registers(vec![answer(undated, b"")], lenient()).employer(&number()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::LookUpStatus);
}

#[test]
fn a_number_that_is_not_there_or_no_more_is_told_apart() {
    for gone in ["404 Not Found", "410 Gone"] {
        let refused = registers(vec![answer(gone, b"")], lenient()).employer(&number()).unwrap_err();
        assert_eq!((refused.code, refused.params["text"].as_str()), (ErrorCode::NotRegistered, NUMBER));
        let wages = registers(vec![answer(gone, b"")], lenient()).wages(&[]).unwrap_err();
        assert_eq!(wages.code, ErrorCode::LookUpStatus);
    }
    let other = registers(vec![hal(&unit("999888771", "EN ANNEN"))], lenient());
    assert_eq!(other.employer(&number()).unwrap_err().code, ErrorCode::LookUpUnread);
}

#[test]
fn a_register_that_does_not_answer_is_given_up() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut net = net(Limits { time: Duration::from_millis(50), ..lenient() });
    net.units_at = format!("http://{}", listener.local_addr().unwrap());
    assert_eq!(net.employer(&number()).unwrap_err().code, ErrorCode::LookUpTimeout);
    drop(listener);
    assert_eq!(net.employer(&number()).unwrap_err().code, ErrorCode::LookUpFailed);
}
