//! The limits, held against a server of the tests' own on this machine.

use std::io::{Read, Write};
use std::net::TcpListener;

use super::*;

/// Answers each connection in turn with the next of the given answers; gives its address.
pub(super) fn serve(answers: Vec<Vec<u8>>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for answer in answers {
            let (mut connection, _) = listener.accept().unwrap();
            let mut asked = [0; 4096];
            let length = connection.read(&mut asked).unwrap();
            let asked = String::from_utf8_lossy(&asked[..length]).to_lowercase();
            assert!(!asked.contains("cookie:") && !asked.contains("referer:"), "{asked}");
            let _ = connection.write_all(&answer);
        }
    });
    format!("http://{address}/")
}

pub(super) fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

pub(super) fn net(limits: Limits) -> Net {
    Net::with(limits).unwrap()
}

pub(super) fn lenient() -> Limits {
    Limits { addresses: Addresses::Loopback, time: Duration::from_secs(5), ..LIMITS }
}

fn code_of(result: Result<FetchedPage, ApiError>) -> ErrorCode {
    result.err().map(|error| error.code).unwrap()
}

#[test]
fn a_page_comes_with_its_charset_and_last_address() {
    let page = answer("200 OK\r\nContent-Type: text/html; charset=ISO-8859-1", b"<p>\xf8");
    let target = serve(vec![page]);
    let first = serve(vec![answer(&format!("302 Found\r\nLocation: {target}ad"), b"")]);
    let page = net(lenient()).fetch(&first).unwrap();
    assert_eq!(page.url, format!("{target}ad"));
    assert_eq!(page.charset.as_deref(), Some("ISO-8859-1"));
    assert_eq!(page.bytes, b"<p>\xf8");
}

#[test]
fn private_addresses_and_other_schemes_are_refused_before_any_connection() {
    let net = net(LIMITS);
    for (url, code) in [
        ("https://127.0.0.1/", ErrorCode::FetchPrivate),
        ("https://[::1]/", ErrorCode::FetchPrivate),
        ("https://2130706433/", ErrorCode::FetchPrivate),
        ("https://0x7f.1/", ErrorCode::FetchPrivate),
        ("https://[::ffff:10.0.0.1]/", ErrorCode::FetchPrivate),
        ("https://169.254.169.254/latest/meta-data", ErrorCode::FetchPrivate),
        ("https://localhost/", ErrorCode::FetchPrivate),
        ("http://example.com/", ErrorCode::FetchNotHttps),
        ("https://example.com:8443/", ErrorCode::FetchNotHttps),
        ("https://finn.no@127.0.0.1/", ErrorCode::FetchNotHttps),
        ("file:///etc/passwd", ErrorCode::FetchNotHttps),
        ("ikke en lenke", ErrorCode::LinkUnread),
        ("https://www.finn.no/job/ad/1", ErrorCode::FetchForbidden),
        ("https://no.linkedin.com/jobs/view/1", ErrorCode::FetchForbidden),
    ] {
        assert_eq!(code_of(net.fetch(url)), code, "{url}");
    }
}

#[test]
fn a_redirect_into_a_private_network_or_in_a_circle_is_refused() {
    let circle: Vec<Vec<u8>> = (0..4).map(|_| answer("302 Found\r\nLocation: /again", b"")).collect();
    assert_eq!(code_of(net(lenient()).fetch(&serve(circle))), ErrorCode::FetchRedirects);
    for (location, code) in [
        ("ftp://example.com/", ErrorCode::FetchNotHttps),
        ("https://www.finn.no/", ErrorCode::FetchForbidden),
        ("https://kari@example.com/", ErrorCode::FetchNotHttps),
    ] {
        let url = serve(vec![answer(&format!("301 Moved\r\nLocation: {location}"), b"")]);
        assert_eq!(code_of(net(lenient()).fetch(&url)), code, "{location}");
    }
}

#[test]
fn what_is_no_page_too_large_or_refused_is_told_apart() {
    let large = vec![b'a'; LIMITS.bytes + 1];
    for (answer, code) in [
        (answer("200 OK\r\nContent-Type: application/pdf", b"%PDF"), ErrorCode::FetchNotAPage),
        (answer("200 OK", b"<p>"), ErrorCode::FetchNotAPage),
        (answer("200 OK\r\nContent-Type: text/html", &large), ErrorCode::FetchTooLarge),
        (answer("403 Forbidden\r\nContent-Type: text/html", b"<p>"), ErrorCode::FetchStatus),
        (answer("302 Found", b""), ErrorCode::FetchStatus),
        (b"nonsense".to_vec(), ErrorCode::FetchFailed),
    ] {
        assert_eq!(code_of(net(lenient()).fetch(&serve(vec![answer]))), code);
    }
}

#[test]
fn a_page_that_never_ends_is_given_up_and_can_be_stopped() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let short = Limits { time: Duration::from_millis(50), ..lenient() };
    assert_eq!(code_of(net(short).fetch(&url)), ErrorCode::FetchTimeout);

    let net = Arc::new(net(lenient()));
    let fetching = std::thread::spawn({
        let (net, url) = (Arc::clone(&net), url);
        move || code_of(net.fetch(&url))
    });
    // The connection shows that the fetch is under way; the first one of the listener is the one given up above.
    let _given_up = listener.accept().unwrap();
    let _waiting = listener.accept().unwrap();
    net.stop();
    assert_eq!(fetching.join().unwrap(), ErrorCode::FetchStopped);
}

#[test]
fn a_packed_page_is_measured_unpacked() {
    // Two hundred letters, packed into 24 bytes.
    let gzip: &[u8] =
        &[31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 75, 76, 28, 30, 0, 0, 88, 240, 154, 89, 200, 0, 0, 0];
    let page = answer("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzip);
    let small = Limits { bytes: 100, ..lenient() };
    assert_eq!(net(lenient()).fetch(&serve(vec![page.clone()])).unwrap().bytes, [b'a'; 200]);
    assert_eq!(code_of(net(small).fetch(&serve(vec![page]))), ErrorCode::FetchTooLarge);
}

/// An answer of Norges Bank's, in the form of its documentation.
fn rates(base: &str, power: u8, value: &str) -> Vec<u8> {
    let table = format!(
        "FREQ;BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\r\nB;{base};NOK;{power};2026-10-09;{value}\r\n"
    );
    answer("200 OK\r\nContent-Type: application/vnd.sdmx.data+csv; charset=utf-8", table.as_bytes())
}

fn bank(answers: Vec<Vec<u8>>, limits: Limits) -> Net {
    let address = serve(answers);
    let mut net = net(limits);
    net.rates_at = address.trim_end_matches('/').to_owned();
    net
}

#[test]
fn a_rate_is_for_one_unit_of_the_currency_asked_for() {
    let currency = |code| domain::money::Currency::from_code(code).unwrap();
    let bank = bank(vec![rates("EUR", 0, "10.7155"), rates("SEK", 2, "95.95")], lenient());
    let euro = bank.exchange_rate(currency("EUR")).unwrap();
    assert_eq!((euro.millionths, euro.on.to_string()), (10_715_500, "2026-10-09".to_owned()));
    assert_eq!(bank.exchange_rate(currency("SEK")).unwrap().millionths, 959_500);
}

#[test]
fn a_bank_that_gives_no_rate_says_why() {
    let currency = domain::money::Currency::from_code("EUR").unwrap();
    let half = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 400\r\n\r\nFREQ;BASE".to_vec();
    for (told, code) in [
        (rates("USD", 0, "9.45"), ErrorCode::RateUnread),
        (answer("200 OK\r\nContent-Type: text/csv", b"<html>maintenance</html>"), ErrorCode::RateUnread),
        (answer("404 Not Found", b""), ErrorCode::RateUnread),
        (answer("429 Too Many Requests", b""), ErrorCode::FetchStatus),
        (answer("503 Service Unavailable", b""), ErrorCode::FetchStatus),
        (answer("200 OK\r\nContent-Type: text/html", b"<p>log in</p>"), ErrorCode::FetchNotAPage),
        (half, ErrorCode::FetchFailed),
    ] {
        let refused = bank(vec![told], lenient()).exchange_rate(currency).unwrap_err();
        assert_eq!(refused.code, code);
    }
}
