use jiff::civil::date;

use super::table::PostFiles;
use super::{GENERAL, PostFile, PostFlaw, PostTable, Price, postage, postage_in};
use crate::AfterDeadline;
use crate::office::tests::{country, office};
use crate::{Day, Postage};

fn files() -> PostFiles<'static> {
    PostFiles {
        zones: "name\tcountries\nnear\tPE BO\n",
        postage: "# A remark.\nfrom\tto\tgrams\tprice\tcurrency\tsince\tvalid_until\tsource\n\
                  QV\tPE\t20\t1.00\tXTS\t2031-01-01\t2031-12-31\tthe list\n\
                  QV\tnear\t20\t2.00\tXTS\t2031-01-01\t2031-12-31\tthe list\n\
                  QV\t*\t20\t3.00\tXTS\t2031-01-01\t2031-06-30\tthe list\n\
                  QV\t*\t50\t4.00\tXTS\t2031-01-01\t2031-12-31\tthe list\n",
        transit: "from\tto\tmin_days\tmax_days\tvalid_until\tsource\n\
                  QV\tnear\t3\t6\t2031-12-31\tthe list\n\
                  *\t*\t7\t-\t2031-12-31\teverybody\n",
        suspensions: "from\tto\tsince\tvalid_until\tsource\nQV\tCL\t2031-02-01\t2031-03-31\tthe list\n",
    }
}

fn shown(price: &Price) -> String {
    match price {
        Price::Known(postage) => format!("{} {}", postage.price, postage.currency),
        Price::Ended(last) => format!("until {}", last.valid_until),
        Price::Unknown => "unknown".into(),
    }
}

#[test]
fn the_files_that_come_along_have_no_mistake() {
    let (_, flaws) = PostTable::parse(&GENERAL);
    assert_eq!(flaws, []);
}

#[test]
fn the_price_is_that_of_the_country_then_of_its_group_then_of_all() {
    let (table, flaws) = PostTable::parse(&files());
    assert_eq!(flaws, []);
    let price = |from: &str, to: &str, grams, day: Day| shown(&table.price(country(from), country(to), grams, day));
    let may = date(2031, 5, 1);
    assert_eq!(price("QV", "PE", 20, may), "1.00 XTS");
    assert_eq!(price("QV", "BO", 5, may), "2.00 XTS");
    assert_eq!(price("QV", "DE", 20, may), "3.00 XTS");
    assert_eq!(price("QV", "PE", 21, may), "4.00 XTS", "too heavy for its own line, not for that of all");
    assert_eq!(price("QV", "PE", 60, may), "unknown");
    assert_eq!(price("BO", "PE", 20, may), "unknown");
    assert_eq!(price("QV", "QV", 20, may), "unknown", "prices for everywhere are prices abroad");
    assert_eq!(price("QV", "PE", 20, date(2030, 12, 31)), "unknown", "the price has not begun");
    assert_eq!(price("QV", "PE", 20, date(2032, 1, 1)), "until 2031-12-31");
}

#[test]
fn the_time_is_the_nearest_that_somebody_vouches_for() {
    let (table, _) = PostTable::parse(&files());
    let time = |from: Option<&str>, to: &str, day: Day| {
        table.transit(from.map(country), country(to), day).map(|transit| (transit.min, transit.max))
    };
    let may = date(2031, 5, 1);
    assert_eq!(time(Some("QV"), "BO", may), Some((Some(3), Some(6))));
    assert_eq!(time(Some("QV"), "DE", may), Some((Some(7), None)));
    assert_eq!(time(None, "BO", may), Some((Some(7), None)), "nobody said from where");
    assert_eq!(time(Some("QV"), "BO", date(2032, 1, 1)), None);
}

#[test]
fn a_stop_begins_on_its_day_and_is_doubtful_after_its_last() {
    let (table, _) = PostTable::parse(&files());
    let stale = |day: Day| table.stopped(country("QV"), country("CL"), day).map(|stop| stop.is_stale);
    assert_eq!(stale(date(2031, 1, 31)), None);
    assert_eq!(stale(date(2031, 3, 31)), Some(false));
    assert_eq!(stale(date(2031, 4, 1)), Some(true));
    assert!(table.stopped(country("CL"), country("QV"), date(2031, 3, 1)).is_none());
}

#[test]
fn a_row_with_a_mistake_is_left_out_and_named() {
    let broken = PostFiles {
        postage: "from\tto\tgrams\tprice\tcurrency\tsince\tvalid_until\tsource\n\
                  QV\tnowhere\t20\t1.00\tXTS\t2031-01-01\t2031-12-31\tthe list\n\
                  QV\t*\t20\t1,00\tXTS\t2031-01-01\t2031-12-31\tthe list\n\
                  QV\t*\t20\t1.00\tXTS\t2031-01-01\t2031-12-31\t\n",
        transit: "from\tto\tmin_days\tmax_days\tvalid_until\tsource\nQV\t*\t9\t3\t2031-12-31\tthe list\n",
        ..files()
    };
    let flaw = |file, line, column| PostFlaw { file, line, column };
    let (table, flaws) = PostTable::parse(&broken);
    let expected = [
        flaw(PostFile::Prices, 2, 2),
        flaw(PostFile::Prices, 3, 4),
        flaw(PostFile::Prices, 4, 8),
        flaw(PostFile::Times, 2, 4),
    ];
    assert_eq!(flaws, expected);
    assert!(table.price(country("QV"), country("PE"), 20, date(2031, 5, 1)) == Price::Unknown);
}

#[test]
fn the_file_of_an_office_goes_before_the_table_for_its_own_country() {
    let mut ours = office("de", "DE", &["de"], AfterDeadline::AskOffice);
    let day = date(2026, 5, 1);
    let price = |found: Option<Postage>| found.map(|postage| postage.price);
    assert_eq!(price(postage(country("DE"), country("PE"), 20, day)).as_deref(), Some("1.25"));
    assert_eq!(price(postage_in(Some(&ours), country("DE"), country("PE"), 20, day)).as_deref(), Some("1.25"));
    ours.postage = vec![Postage {
        to: None,
        grams: 20,
        price: "9.99".into(),
        currency: "EUR".into(),
        source: None,
        valid_until: date(2026, 12, 31),
    }];
    assert_eq!(price(postage_in(Some(&ours), country("DE"), country("PE"), 20, day)).as_deref(), Some("9.99"));
    assert_eq!(price(postage_in(Some(&ours), country("FR"), country("PE"), 20, day)).as_deref(), Some("2.25"));
    assert_eq!(price(postage_in(Some(&ours), country("DE"), country("PE"), 20, date(2028, 1, 1))), None);
}
