//! The limits of the law, each with its figure said in words.

use crate::guides::figure::printed;
use crate::guides::rules::Limit;
use crate::pack::Pack;

impl Pack {
    /// The limits of the law with their figures and meanings, in the order in which they are explained.
    pub fn limits(&self) -> Vec<Limit<'_>> {
        let told = self.guides.limits.iter().filter_map(|said| {
            let (figure, basis) = self.law.figure(&said.limit)?;
            Some(Limit { said, figure: printed(figure, basis.unit), basis })
        });
        told.collect()
    }
}
