//! clamor
