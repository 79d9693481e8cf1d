//! The host process of Orbit.
