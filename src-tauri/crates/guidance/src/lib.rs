//! Built-in, sourced facts about Norway's cities, employers and rules.
