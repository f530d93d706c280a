//! Values into statements and out of rows: integers, text and bytes are all we store.

use crate::error::StoreError;
use jiff::Timestamp;
use jiff::civil::Date;
use std::borrow::Cow;
use uuid::Uuid;

/// A value bound to a statement.
#[derive(Debug, Clone)]
pub(crate) enum Value<'a> {
    Null,
    Int(i64),
    Text(Cow<'a, str>),
    Blob(Cow<'a, [u8]>),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}
impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Blob(Cow::Borrowed(bytes))
    }
}
impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::Blob(Cow::Borrowed(bytes))
    }
}
impl<'a> From<&'a [u8; 32]> for Value<'a> {
    fn from(bytes: &'a [u8; 32]) -> Self {
        Self::Blob(Cow::Borrowed(bytes))
    }
}
impl From<Vec<u8>> for Value<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Blob(Cow::Owned(bytes))
    }
}
impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}
impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Int(i64::from(number))
    }
}
impl From<i16> for Value<'_> {
    fn from(number: i16) -> Self {
        Self::Int(i64::from(number))
    }
}
impl From<u64> for Value<'_> {
    /// Sizes and counters; none comes near the limit of the engines' 63 bits.
    fn from(number: u64) -> Self {
        Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Int(i64::from(flag))
    }
}
impl From<Uuid> for Value<'_> {
    fn from(id: Uuid) -> Self {
        Self::Text(Cow::Owned(id.hyphenated().to_string()))
    }
}
impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Text(Cow::Owned(date.to_string()))
    }
}
impl From<Timestamp> for Value<'_> {
    fn from(instant: Timestamp) -> Self {
        Self::Text(Cow::Owned(instant_text(instant)))
    }
}
impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// An instant in fixed width (microseconds), so that text order is time order.
pub(crate) fn instant_text(instant: Timestamp) -> String {
    format!("{instant:.6}")
}

/// The text that sorts after every date: there is none.
pub(crate) const NO_DATE: &str = "9999-12-31";

/// A date for sorting.
pub(crate) fn sort_date(date: Option<Date>) -> Value<'static> {
    date.map_or(Value::from(NO_DATE), Value::from)
}

/// One row of an answer, by column number from 0; `None` = NULL.
pub(crate) trait Row {
    fn int(&self, column: usize) -> Result<Option<i64>, StoreError>;
    fn text(&self, column: usize) -> Result<Option<&str>, StoreError>;
    fn blob(&self, column: usize) -> Result<Option<&[u8]>, StoreError>;
}

/// Reads the columns of a row from left to right, each as what it must be.
pub(crate) struct Columns<'r> {
    row: &'r dyn Row,
    next: usize,
}

impl<'r> Columns<'r> {
    pub fn new(row: &'r dyn Row) -> Self {
        Self { row, next: 0 }
    }

    fn step(&mut self) -> usize {
        let column = self.next;
        self.next += 1;
        column
    }

    pub fn int_or_null(&mut self) -> Result<Option<i64>, StoreError> {
        let column = self.step();
        self.row.int(column)
    }

    pub fn text_or_null(&mut self) -> Result<Option<&'r str>, StoreError> {
        let column = self.step();
        self.row.text(column)
    }

    pub fn blob_or_null(&mut self) -> Result<Option<&'r [u8]>, StoreError> {
        let column = self.step();
        self.row.blob(column)
    }

    fn missing(&self) -> StoreError {
        StoreError::Damaged(format!("column {} is empty", self.next.saturating_sub(1)))
    }

    fn wrong(&self, what: &str) -> StoreError {
        StoreError::Damaged(format!("column {} is not {what}", self.next.saturating_sub(1)))
    }

    pub fn int(&mut self) -> Result<i64, StoreError> {
        self.int_or_null()?.ok_or_else(|| self.missing())
    }

    pub fn u64(&mut self) -> Result<u64, StoreError> {
        u64::try_from(self.int()?).map_err(|_| self.wrong("a count"))
    }

    pub fn u32(&mut self) -> Result<u32, StoreError> {
        u32::try_from(self.int()?).map_err(|_| self.wrong("a small count"))
    }

    pub fn small_or_null(&mut self) -> Result<Option<i16>, StoreError> {
        let number = self.int_or_null()?;
        number.map(|n| i16::try_from(n).map_err(|_| self.wrong("a small number"))).transpose()
    }

    pub fn flag(&mut self) -> Result<bool, StoreError> {
        Ok(self.int()? != 0)
    }

    pub fn str(&mut self) -> Result<&'r str, StoreError> {
        self.text_or_null()?.ok_or_else(|| self.missing())
    }

    pub fn text(&mut self) -> Result<String, StoreError> {
        self.str().map(str::to_owned)
    }

    pub fn owned_or_null(&mut self) -> Result<Option<String>, StoreError> {
        Ok(self.text_or_null()?.map(str::to_owned))
    }

    pub fn blob(&mut self) -> Result<&'r [u8], StoreError> {
        self.blob_or_null()?.ok_or_else(|| self.missing())
    }

    pub fn hash(&mut self) -> Result<[u8; 32], StoreError> {
        <[u8; 32]>::try_from(self.blob()?).map_err(|_| self.wrong("a hash"))
    }

    pub fn uuid(&mut self) -> Result<Uuid, StoreError> {
        Uuid::try_parse(self.str()?).map_err(|_| self.wrong("an id"))
    }

    pub fn uuid_or_null(&mut self) -> Result<Option<Uuid>, StoreError> {
        let text = self.text_or_null()?;
        text.map(|t| Uuid::try_parse(t).map_err(|_| self.wrong("an id"))).transpose()
    }

    pub fn date(&mut self) -> Result<Date, StoreError> {
        self.str()?.parse().map_err(|_| self.wrong("a date"))
    }

    pub fn date_or_null(&mut self) -> Result<Option<Date>, StoreError> {
        let text = self.text_or_null()?;
        text.map(|t| t.parse().map_err(|_| self.wrong("a date"))).transpose()
    }

    /// A date stored for sorting.
    pub fn sort_date(&mut self) -> Result<Option<Date>, StoreError> {
        let text = self.str()?;
        if text == NO_DATE { Ok(None) } else { text.parse().map(Some).map_err(|_| self.wrong("a date")) }
    }

    pub fn instant(&mut self) -> Result<Timestamp, StoreError> {
        self.str()?.parse().map_err(|_| self.wrong("an instant"))
    }

    pub fn instant_or_null(&mut self) -> Result<Option<Timestamp>, StoreError> {
        let text = self.text_or_null()?;
        text.map(|t| t.parse().map_err(|_| self.wrong("an instant"))).transpose()
    }
}
