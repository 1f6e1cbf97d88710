//! A digest of what files declare: a plan says by it what it was made of.

use serde_json::{Value, json};

use super::fingerprint::{hex, sha256};
use super::references::mask;
use crate::declare::declared::{Collection, Declared, Object, Target};
use crate::declare::tag::Tag;
use crate::konnect::Workers;
use crate::sort::sort;

impl Declared {
    /// Returns the SHA-256 digest of everything that the files declare, in hexadecimal digits.
    ///
    /// It is the same for the same objects, whatever their order and their files. It has neither
    /// values of variables nor secrets, so that they cannot be found by trying.
    pub(crate) fn digest(&self) -> String {
        let objects = Workers::new().map_shares(&self.objects, |objects| {
            let digests = objects.iter().map(|object| digest_of(&self.object(object)));
            digests.collect::<Vec<_>>()
        });
        let mut digests = objects.concat();
        let collections = self.collections.iter();
        let collections = collections.map(|collection| self.collection(collection));
        let namespaces = self.namespaces.iter().map(|name| json!(&**name));
        digests.extend(collections.chain(namespaces).map(|part| digest_of(&part)));
        sort(&mut digests);
        hex(&sha256(&digests.concat()))
    }

    fn object(&self, object: &Object) -> Value {
        let mut fields = Value::Object(object.fields.clone());
        let mut tags = Vec::new();
        for (place, tag) in &object.tags {
            if matches!(tag, Tag::Env(_))
                && let Some(value) = fields.pointer_mut(place)
            {
                *value = Value::Null;
            }
            // What a file has is among the fields.
            if !matches!(tag, Tag::File(_)) {
                tags.push(format!("{place} {tag:?}"));
            }
        }
        mask(object.kind.secrets, "", &mut fields);
        fields.sort_all_objects();
        sort(&mut tags);
        json!([
            object.kind.name,
            &*object.name,
            self.parent(object.parent.as_ref()),
            object.namespace.as_deref(),
            object.is_protected,
            object.external.as_ref().map(|fields| format!("{fields:?}")),
            fields,
            tags,
        ])
    }

    fn collection(&self, collection: &Collection) -> Value {
        let parent = self.parent(collection.parent.as_ref());
        json!([collection.kind.name, parent, collection.is_complete])
    }

    fn parent(&self, parent: Option<&Target>) -> Option<String> {
        Some(match parent? {
            Target::Object(index) => self.objects[*index].name.to_string(),
            Target::Id(id) => id.clone(),
            Target::Lookup(fields) => format!("{fields:?}"),
        })
    }
}

fn digest_of(part: &Value) -> Vec<u8> {
    sha256(&serde_json::to_vec(part).expect("a value has a text"))
}

#[cfg(test)]
mod tests {
    use crate::declare::files::load::load;
    use crate::declare::files::source::{Found, SourceFile};
    use crate::env::Value as Variable;

    fn digest(texts: &[&str], value: &str) -> String {
        let files: Vec<_> = texts
            .iter()
            .map(|text| SourceFile {
                name: "a.yaml".into(),
                directory: ".".into(),
                bounds: ".".into(),
                text: (*text).to_owned(),
                found: Found::Named,
            })
            .collect();
        let variable = |_: &str| Variable::Text(value.to_owned());
        let declared = load(&files, &variable);
        declared.expect("objects").digest()
    }

    const APIS: &str = "apis: [{ref: a, name: A, labels: {x: '1', y: '2'}}, {ref: b, name: B}]";

    #[test]
    fn the_order_of_what_is_declared_means_nothing() {
        let whole = digest(&[APIS], "");
        assert_eq!(whole.len(), 64);
        for texts in [
            &["apis: [{name: B, ref: b}, {labels: {y: '2', x: '1'}, name: A, ref: a}] # same"][..],
            &[
                "apis: [{ref: b, name: B}]",
                "apis: [{ref: a, name: A, labels: {x: '1', y: '2'}}]",
            ],
        ] {
            assert_eq!(digest(texts, ""), whole, "{texts:?}");
        }
    }

    #[test]
    fn everything_that_is_declared_counts() {
        let whole = digest(&[APIS], "");
        for text in [
            APIS.replace("name: B", "name: C"),
            APIS.replace("ref: b", "ref: c"),
            APIS.replace("'2'", "'3'"),
            APIS.replace("name: B", "name: B, labels: {}"),
            APIS.replace("name: B", "name: B, kongctl: {protected: true}"),
            APIS.replace("name: B", "name: B, kongctl: {namespace: n}"),
            APIS.replace("name: B", "name: B, documents: []"),
            APIS.replace("name: B", "name: !env B"),
            format!("{APIS}\nportals: []"),
        ] {
            assert_ne!(digest(&[&text], "B"), whole, "{text}");
        }
    }

    #[test]
    fn variables_and_secrets_do_not_count() {
        let domain = |key: &str| {
            format!(
                "portals: [{{ref: p, description: !env TEXT, custom_domain: {{ref: d, hostname: a.b, \
                 enabled: true, ssl: {{domain_verification_method: custom_certificate, \
                 custom_certificate: c, custom_private_key: {key}}}}}}}]"
            )
        };
        let one = digest(&[&domain("one")], "one");
        assert_eq!(digest(&[&domain("two")], "two"), one);
    }
}
