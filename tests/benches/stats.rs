//! Middle values of repeated measurements.

/// The middle value; the lower of the two middle ones.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    percentile_of_sorted(&values, 50)
}

/// The value that so many percent of all are no larger than.
pub fn percentile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    percentile_of_sorted(&values, percent)
}

fn percentile_of_sorted(values: &[f64], percent: usize) -> f64 {
    let last = values.len().saturating_sub(1);
    values.get(last * percent / 100).copied().unwrap_or(f64::NAN)
}
