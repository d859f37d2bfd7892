//! provisional
pub struct SysError {
    pub errno: i32,
}
impl SysError {
    pub fn message(&self) -> String {
        String::new()
    }
}
