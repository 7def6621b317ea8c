//! serde's writer of the browser's values.

use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use serde::ser::{
    Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, Serializer,
};
use wasm_bindgen::JsValue;

use super::Unfit;

/// Makes values that the browser can print as JSON.
pub struct Writer;

type Written = Result<JsValue, Unfit>;

macro_rules! numbers {
    ($($name:ident $number:ident),*) => {$(
        fn $name(self, number: $number) -> Written {
            Ok(number.into())
        }
    )*};
}

impl Serializer for Writer {
    type Ok = JsValue;
    type Error = Unfit;
    type SerializeSeq = List;
    type SerializeTuple = Impossible<JsValue, Unfit>;
    type SerializeTupleStruct = Impossible<JsValue, Unfit>;
    type SerializeTupleVariant = Impossible<JsValue, Unfit>;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Fields;

    fn serialize_bool(self, truth: bool) -> Written {
        Ok(truth.into())
    }

    fn serialize_i64(self, number: i64) -> Written {
        Ok((number as f64).into())
    }

    fn serialize_u64(self, number: u64) -> Written {
        Ok((number as f64).into())
    }

    numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_u8 u8,
        serialize_u16 u16, serialize_u32 u32, serialize_f32 f32, serialize_f64 f64
    }

    fn serialize_char(self, letter: char) -> Written {
        Ok(letter.to_string().into())
    }

    fn serialize_str(self, text: &str) -> Written {
        Ok(text.into())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unfit)
    }

    fn serialize_none(self) -> Written {
        Ok(JsValue::NULL)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        Ok(JsValue::NULL)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        Ok(holding(variant, &value.serialize(self)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List, Unfit> {
        Ok(List(Array::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unfit> {
        Err(Unfit)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unfit> {
        Err(Unfit)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unfit> {
        Err(Unfit)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields, Unfit> {
        Ok(Fields::of(None))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields, Unfit> {
        Ok(Fields::of(None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Fields, Unfit> {
        Ok(Fields::of(Some(variant)))
    }
}

/// An object with one field.
#[inline(never)]
fn holding(name: &str, value: &JsValue) -> JsValue {
    let object = Object::new();
    set(&object, &name.into(), value);
    object.into()
}

fn set(object: &Object, name: &JsValue, value: &JsValue) {
    // A plain object takes any field.
    let _ = Reflect::set(object, name, value);
}

/// A list that is being written.
pub struct List(Array);

impl SerializeSeq for List {
    type Ok = JsValue;
    type Error = Unfit;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        self.0.push(&value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        // Old libraries of pages (Prototype.js) give every array a `toJSON` that writes it
        // as a text. One of its own, which cannot be called, comes before that.
        set(&self.0, &"toJSON".into(), &JsValue::UNDEFINED);
        Ok(self.0.into())
    }
}

/// An object that is being written.
pub struct Fields {
    object: Object,
    key: JsValue,
    /// The variant of an enum that holds it.
    variant: Option<&'static str>,
}

impl Fields {
    fn of(variant: Option<&'static str>) -> Self {
        Self {
            object: Object::new(),
            key: JsValue::NULL,
            variant,
        }
    }
}

impl SerializeMap for Fields {
    type Ok = JsValue;
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        self.key = key.serialize(Writer)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        set(&self.object, &self.key, &value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(self.object.into())
    }
}

impl SerializeStruct for Fields {
    type Ok = JsValue;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        set(&self.object, &name.into(), &value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(match self.variant {
            Some(variant) => holding(variant, &self.object),
            None => self.object.into(),
        })
    }
}

impl SerializeStructVariant for Fields {
    type Ok = JsValue;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unfit> {
        SerializeStruct::serialize_field(self, name, value)
    }

    fn end(self) -> Written {
        SerializeStruct::end(self)
    }
}
