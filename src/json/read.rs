//! serde's reader of the browser's values.

use js_sys::{Array, Object, Reflect};
use serde::de::value::{StringDeserializer, UsizeDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast, JsValue};

use super::Unfit;

/// A value of the browser's JSON.
pub struct Reader(pub JsValue);

impl<'de> Deserializer<'de> for Reader {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        let value = self.0;
        if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(number) = value.as_f64() {
            match number.fract() == 0.0 && number >= 0.0 {
                true => visitor.visit_u64(number as u64),
                false => Err(Unfit),
            }
        } else if let Some(truth) = value.as_bool() {
            visitor.visit_bool(truth)
        } else if let Some(list) = value.dyn_ref::<Array>() {
            visitor.visit_seq(List {
                list: list.clone(),
                at: 0,
            })
        } else if let Some(object) = value.dyn_ref::<Object>() {
            visitor.visit_map(Map {
                entries: Object::entries(object),
                at: 0,
                value: JsValue::NULL,
            })
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.0.is_null() {
            true => visitor.visit_none(),
            false => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self.0.is_object() {
            true => visitor.visit_map(Fields {
                object: self.0,
                fields,
                at: 0,
                value: JsValue::NULL,
            }),
            false => Err(Unfit),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        let (name, value) = match self.0.as_string() {
            Some(name) => (Some(name), JsValue::NULL),
            None => {
                let object: &Object = self.0.dyn_ref().ok_or(Unfit)?;
                let entries = Object::entries(object);
                if entries.length() != 1 {
                    return Err(Unfit);
                }
                let [name, value] = pair(&entries.get(0));
                (name.as_string(), value)
            }
        };
        let name = name.ok_or(Unfit)?;
        let variant = variants.iter().position(|variant| *variant == name);
        visitor.visit_enum(Choice {
            variant: variant.ok_or(Unfit)?,
            value,
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

fn pair(entry: &JsValue) -> [JsValue; 2] {
    let entry: &Array = entry.unchecked_ref();
    [entry.get(0), entry.get(1)]
}

struct List {
    list: Array,
    at: u32,
}

impl<'de> SeqAccess<'de> for List {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unfit> {
        if self.at == self.list.length() {
            return Ok(None);
        }
        let element = self.list.get(self.at);
        self.at += 1;
        seed.deserialize(Reader(element)).map(Some)
    }
}

/// An object whose keys are data.
struct Map {
    entries: Array,
    at: u32,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Map {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unfit> {
        if self.at == self.entries.length() {
            return Ok(None);
        }
        let [key, value] = pair(&self.entries.get(self.at));
        self.at += 1;
        self.value = value;
        let key: StringDeserializer<Unfit> =
            key.as_string().unwrap_or_default().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        seed.deserialize(Reader(self.value.clone()))
    }
}

/// An object whose fields are known: they are told by their number, so that no names are
/// compared in our code.
struct Fields {
    object: JsValue,
    fields: &'static [&'static str],
    at: usize,
    value: JsValue,
}

impl Fields {
    #[inline(never)]
    fn next(&mut self) -> Option<usize> {
        while let Some(field) = self.fields.get(self.at) {
            self.at += 1;
            self.value = Reflect::get(&self.object, &(*field).into()).unwrap_or_default();
            // Some pages give every object more methods, by any name: no JSON has them.
            if !self.value.is_undefined() && !self.value.is_function() {
                return Some(self.at - 1);
            }
        }
        None
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unfit> {
        let Some(field) = self.next() else {
            return Ok(None);
        };
        let field: UsizeDeserializer<Unfit> = field.into_deserializer();
        seed.deserialize(field).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        seed.deserialize(Reader(self.value.clone()))
    }
}

/// A variant of an enum, told by its number, and what it holds.
struct Choice {
    variant: usize,
    value: JsValue,
}

impl<'de> EnumAccess<'de> for Choice {
    type Error = Unfit;
    type Variant = Reader;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Reader), Unfit> {
        let variant: UsizeDeserializer<Unfit> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, Reader(self.value)))
    }
}

impl<'de> VariantAccess<'de> for Reader {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unfit> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.deserialize_struct("", fields, visitor)
    }
}
