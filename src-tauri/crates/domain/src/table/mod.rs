//! The table of jobs: its columns, its filters, the order of its rows, and a view of it as it is saved under a name.

mod column;
mod filter;
mod order;
#[cfg(test)]
mod tests;
mod view;

pub use column::{ShownColumn, TableColumn};
pub use filter::{DayBound, DeadlineSort, TableFilter, deadline_passes, pay_passes, quiet_days};
pub use order::{OrderKey, SortKey, SortOrder, compare, deadline_order, next_day, share_order};
pub use view::{TableFault, TableView, check_filters, check_sort};
