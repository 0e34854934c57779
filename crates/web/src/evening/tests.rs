//! What stands in a pack.

use super::reading::times;

#[test]
fn a_price_times_a_number_keeps_its_cents() {
    assert_eq!(times("1.25", 40).as_deref(), Some("50.00"));
    assert_eq!(times("0.05", 1).as_deref(), Some("0.05"));
    assert_eq!(times("3", 7).as_deref(), Some("21"));
    assert_eq!(times("1,25", 7), None);
}
