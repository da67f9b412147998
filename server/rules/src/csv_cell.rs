//! csv_cell
