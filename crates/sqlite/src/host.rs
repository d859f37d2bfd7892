//! What runs the functions SQL calls: those of JavaScript, in the runtime whose
//! call goes on.
//!
//! A JavaScript error ends the query; it waits here until SQLite has returned and
//! is thrown then.

use boa_engine::{JsError, JsObject, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::errors::OpError;

use crate::database::{Database, Function};
use crate::sys::{Failure, Host, Part, Value};
use crate::value::{Unfit, from_js, to_js};

/// What SQLite is told when JavaScript threw.
const THREW: &str = "user function threw";

/// The functions of a database.
pub struct Js<'a, 'b> {
    cx: &'a mut Cx<'b>,
    database: JsObject,
    error: Option<JsError>,
    filter: Option<JsObject>,
    on_conflict: Option<JsObject>,
}

impl<'a, 'b> Js<'a, 'b> {
    /// The host of a call on a database.
    pub fn new(database: &JsObject, cx: &'a mut Cx<'b>) -> Self {
        Js {
            cx,
            database: database.clone(),
            error: None,
            filter: None,
            on_conflict: None,
        }
    }

    /// The same for applying changes.
    pub fn applying(mut self, filter: Option<JsObject>, on_conflict: Option<JsObject>) -> Self {
        self.filter = filter;
        self.on_conflict = on_conflict;
        self
    }

    /// The outcome of the call: what JavaScript threw comes first.
    pub fn finish<T>(self, outcome: Result<T, Failure>) -> JsResult<T> {
        match (self.error, outcome) {
            (Some(error), _) => Err(error),
            (None, Ok(value)) => Ok(value),
            (None, Err(failure)) => Err(failure.into_error(self.cx)),
        }
    }

    /// Works on the aggregates of the database that go on.
    fn aggregates<T>(&self, work: impl FnOnce(&mut Vec<(u64, JsValue)>) -> T) -> Option<T> {
        let database = self.database.downcast_ref::<Database>()?;
        let mut list = database.aggregates.borrow_mut();
        Some(work(&mut list))
    }

    fn state(&mut self, function: &Function, number: u64) -> JsResult<JsValue> {
        let found = self
            .aggregates(|list| {
                list.iter()
                    .find(|(known, _)| *known == number)
                    .map(|(_, state)| state.clone())
            })
            .flatten();
        match (found, function.start.as_callable()) {
            (Some(state), _) => Ok(state),
            (None, Some(start)) => start.call(&JsValue::undefined(), &[], self.cx),
            (None, None) => Ok(function.start.clone()),
        }
    }

    fn run(&mut self, function: &Function, part: Part, args: Vec<Value>) -> JsResult<JsValue> {
        let mut values = Vec::with_capacity(args.len() + 1);
        if let Part::Step(number) | Part::Inverse(number) = part {
            values.push(self.state(function, number)?);
        }
        for value in args {
            values.push(to_js(value, function.big, self.cx)?);
        }
        let undefined = JsValue::undefined();
        match part {
            Part::Scalar => function.callee.call(&undefined, &values, self.cx),
            Part::Step(number) | Part::Inverse(number) => {
                let callee = match (&function.inverse, part) {
                    (Some(inverse), Part::Inverse(_)) => inverse,
                    _ => &function.callee,
                };
                let state = callee.call(&undefined, &values, self.cx)?;
                self.aggregates(|list| {
                    list.retain(|(known, _)| *known != number);
                    list.push((number, state));
                });
                Ok(JsValue::null())
            }
            Part::Value(number) | Part::Final(number) => {
                let state = self.state(function, number)?;
                match &function.result {
                    Some(result) => result.call(&undefined, &[state], self.cx),
                    None => Ok(state),
                }
            }
        }
    }
}

impl Host for Js<'_, '_> {
    fn call(&mut self, index: usize, part: Part, args: Vec<Value>) -> Result<Value, String> {
        let function = self
            .database
            .downcast_ref::<Database>()
            .and_then(|database| database.functions.borrow().get(index).cloned());
        let Some(function) = function else {
            return Err("no such function".to_owned());
        };
        let outcome = if self.error.is_some() {
            Ok(JsValue::null())
        } else {
            self.run(&function, part, args)
        };
        if let Part::Final(number) = part {
            self.aggregates(|list| list.retain(|(known, _)| *known != number));
        }
        let value = match outcome {
            Ok(_) if self.error.is_some() => return Err(THREW.to_owned()),
            Ok(value) if value.is_undefined() => return Ok(Value::Null),
            Ok(value) => value,
            Err(error) => {
                self.error = Some(error);
                return Err(THREW.to_owned());
            }
        };
        from_js(&value, self.cx).map_err(|unfit| {
            match unfit {
                Unfit::TooLarge => "BigInt value is too large for SQLite",
                Unfit::Promise => "Asynchronous user-defined functions are not supported",
                Unfit::Kind => "Returned JavaScript value cannot be converted to a SQLite value",
            }
            .to_owned()
        })
    }

    fn filter(&mut self, table: &str) -> bool {
        let Some(filter) = self.filter.clone().filter(|_| self.error.is_none()) else {
            return self.error.is_none();
        };
        let table = boa_engine::JsString::from(table).into();
        match filter.call(&JsValue::undefined(), &[table], self.cx) {
            Ok(wanted) => wanted.to_boolean(),
            Err(error) => {
                self.error = Some(error);
                false
            }
        }
    }

    fn conflict(&mut self, kind: i32) -> i32 {
        /// SQLITE_CHANGESET_ABORT.
        const ABORT: i32 = 2;
        let Some(choose) = self.on_conflict.clone().filter(|_| self.error.is_none()) else {
            return ABORT;
        };
        match choose.call(&JsValue::undefined(), &[kind.into()], self.cx) {
            // What is no choice is refused by SQLite.
            Ok(choice) => choice.as_i32().unwrap_or(-1),
            Err(error) => {
                self.error = Some(error);
                ABORT
            }
        }
    }
}
