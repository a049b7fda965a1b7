//! Reading a Fluent pattern for what it mentions. Shared by the build script and the tests.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern mentions: arguments, other messages, terms, functions, and whether it says anything at all.
#[derive(Default)]
pub struct Mentions {
    /// Arguments (`$name`).
    pub variables: BTreeSet<String>,
    /// Other messages.
    pub messages: BTreeSet<String>,
    /// Terms, with their leading hyphen.
    pub terms: BTreeSet<String>,
    /// Functions (`NUMBER`).
    pub functions: BTreeSet<String>,
    says_nothing: bool,
}

impl Mentions {
    /// Reads a whole message or term.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut mentions = Self { says_nothing: pattern.elements.iter().all(is_blank), ..Self::default() };
        mentions.read_pattern(pattern);
        mentions
    }

    /// Whether there is nothing to read. A branch of a choice may be empty on purpose, a whole message may
    /// not.
    pub fn says_nothing(&self) -> bool {
        self.says_nothing
    }

    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.variables.insert(id.name.to_owned()),
            InlineExpression::MessageReference { id, .. } => _ = self.messages.insert(id.name.to_owned()),
            InlineExpression::TermReference { id, .. } => _ = self.terms.insert(format!("-{}", id.name)),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn is_blank(element: &PatternElement<&str>) -> bool {
    match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    }
}
