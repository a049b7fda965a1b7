use exchange::job_ad::*;
fn main() {
    let on = chrono::NaiveDate::from_ymd_opt(2026, 9, 24).unwrap();
    for f in std::env::args().skip(1) {
        let b = std::fs::read(&f).unwrap();
        let t = std::time::Instant::now();
        let r = if f.ends_with(".txt") {
            read_ad(Input::Text(std::str::from_utf8(&b).unwrap()), &Seen { url: None, on })
        } else {
            read_ad(Input::Page { bytes: &b, charset: None }, &Seen { url: None, on })
        };
        let e = t.elapsed();
        match r {
            Ok(ad) => {
                println!("== {f} {e:?} {:?} {:?} {:?} {:?}", ad.source, ad.state, ad.language, ad.warnings);
                macro_rules! p{($($x:ident)*)=>{$(if let Some(v)=&ad.$x{println!("   {:10} {:.2} {:?} {:?}",stringify!($x),v.confidence.0,v.from,v.value);})*}}
                p!(title employer orgnr places deadline posted_on starts form share pay workplace required_degree languages_required apply_url contacts);
                let t = ad.body.plain_text();
                println!(
                    "   body {} {:?} … {:?}",
                    t.len(),
                    t.chars().take(150).collect::<String>(),
                    t.chars().rev().take(100).collect::<Vec<_>>().into_iter().rev().collect::<String>()
                );
            }
            Err(e2) => println!("== {f} {e:?} ERR {e2:?}"),
        }
    }
}
