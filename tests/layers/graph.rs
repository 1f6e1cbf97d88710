//! Resolves the paths that files name to the files that define what is named.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::scan::{Code, Module, NamedPath, Scan, scan};

/// The source files of a crate, and what each names.
pub(crate) struct Sources {
    files: BTreeMap<String, SourceFile>,
    modules: BTreeMap<Vec<String>, PlacedModule>,
}

struct SourceFile {
    /// The path of the file's module below the crate's root.
    module: Vec<String>,
    code: Code,
    scan: Scan,
}

struct PlacedModule {
    file: String,
    module: Module,
}

/// A use of one file by another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edge {
    pub(crate) from: String,
    pub(crate) to: String,
}

impl Edge {
    pub(crate) fn new(from: &str, to: &str) -> Self {
        Self {
            from: from.to_owned(),
            to: to.to_owned(),
        }
    }
}

/// A path from the root of a crate, and where it is named.
#[derive(Clone, Debug)]
pub(crate) struct FullPath {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) code: Code,
    /// The segments. The first is the name of a crate, or `crate`.
    pub(crate) segments: Vec<String>,
    /// The segments as the file has them, such as `super`.
    pub(crate) written: Vec<String>,
}

impl FullPath {
    /// Returns the segments after `crate::`; `None` when the path leads to another crate.
    pub(crate) fn in_crate(&self) -> Option<&[String]> {
        in_crate(&self.segments)
    }

    /// Returns whether the path starts with the given segments.
    pub(crate) fn starts_with(&self, start: &[&str]) -> bool {
        self.segments.len() >= start.len()
            && self
                .segments
                .iter()
                .zip(start)
                .all(|(own, wanted)| own == wanted)
    }
}

impl Sources {
    /// Reads every `.rs` file below a directory.
    pub(crate) fn read(root: &Path) -> Self {
        let mut texts = BTreeMap::new();
        let mut directories = vec![root.to_owned()];
        while let Some(directory) = directories.pop() {
            for entry in fs::read_dir(directory).expect("a directory") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    directories.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(root).expect("a path below the root");
                    let name = name.to_str().expect("a UTF-8 path").replace('\\', "/");
                    texts.insert(name, fs::read_to_string(&path).expect("a source file"));
                }
            }
        }
        Self::from_texts(texts)
    }

    /// Takes the files of a crate by their paths below its root.
    pub(crate) fn from_texts(texts: BTreeMap<String, String>) -> Self {
        let mut files = BTreeMap::new();
        let mut modules = BTreeMap::new();
        for (file, text) in texts {
            let module = module_of(&file);
            let scan = scan(&text);
            for (scope, declared) in &scan.modules {
                let placed = PlacedModule {
                    file: file.clone(),
                    module: declared.clone(),
                };
                modules.insert([module.as_slice(), scope].concat(), placed);
            }
            let source = SourceFile {
                module,
                code: Code::Shipped,
                scan,
            };
            files.insert(file, source);
        }
        let mut sources = Self { files, modules };
        sources.mark_test_files();
        sources
    }

    /// Marks the files whose module, or a module around it, is declared under `#[cfg(test)]`.
    fn mark_test_files(&mut self) {
        let mut test_modules = BTreeSet::new();
        for (path, placed) in &self.modules {
            for (child, code) in &placed.module.children {
                if *code == Code::Test {
                    test_modules.insert([path.as_slice(), std::slice::from_ref(child)].concat());
                }
            }
        }
        for file in self.files.values_mut() {
            let mut prefixes = (0..=file.module.len()).map(|length| &file.module[..length]);
            if prefixes.any(|prefix| test_modules.contains(prefix)) {
                file.code = Code::Test;
            }
        }
    }

    /// Returns every path that a file names, as written, with the name of the file.
    fn named(&self) -> impl Iterator<Item = (&str, &NamedPath)> {
        self.files.iter().flat_map(|(name, file)| {
            let paths = file.scan.paths.iter();
            paths.map(move |path| (name.as_str(), path))
        })
    }

    /// Returns whether a path of a file is in the shipped program.
    fn code(&self, file: &str, path: &NamedPath) -> Code {
        match self.files[file].code {
            Code::Test => Code::Test,
            Code::Shipped => path.code,
        }
    }

    /// Returns every path with its start resolved, such as `crate::error::Error` or
    /// `std::env::var`, however it is written.
    pub(crate) fn full_paths(&self) -> Vec<FullPath> {
        let mut paths = Vec::new();
        for (file, path) in self.named() {
            let module = [self.files[file].module.as_slice(), &path.scope].concat();
            paths.push(FullPath {
                file: file.to_owned(),
                line: path.line,
                code: self.code(file, path),
                segments: self.full(&module, &path.segments),
                written: path.segments.clone(),
            });
        }
        paths
    }

    /// Returns which shipped file uses which, with the first line of each use.
    pub(crate) fn edges(&self) -> BTreeMap<Edge, usize> {
        let mut edges = BTreeMap::new();
        for path in self.full_paths() {
            if path.code == Code::Test {
                continue;
            }
            for target in self.targets(&path) {
                if target != path.file {
                    let edge = Edge::new(&path.file, &target);
                    edges.entry(edge).or_insert(path.line);
                }
            }
        }
        edges
    }

    /// Returns the segments of a path that a module names, from the root of a crate.
    fn full(&self, module: &[String], segments: &[String]) -> Vec<String> {
        let Some((first, rest)) = segments.split_first() else {
            return Vec::new();
        };
        match first.as_str() {
            "crate" => segments.to_vec(),
            "self" => from_root(module, rest),
            "super" => {
                let parent = &module[..module.len().saturating_sub(1)];
                match rest.first().is_some_and(|next| next == "super") {
                    true => self.full(parent, rest),
                    false => from_root(parent, rest),
                }
            }
            name => self.full_by_name(module, name, segments),
        }
    }

    /// Returns the full path when it starts with a child module or an imported name.
    fn full_by_name(&self, module: &[String], name: &str, segments: &[String]) -> Vec<String> {
        let Some(placed) = self.modules.get(module) else {
            return segments.to_vec();
        };
        if placed.module.children.contains_key(name) {
            return from_root(module, segments);
        }
        match placed.module.imports.get(name) {
            // `use serde;` brings in a name that stands for itself.
            Some(import) if import.first().is_some_and(|start| start != name) => {
                [self.full(module, import).as_slice(), &segments[1..]].concat()
            }
            _ => segments.to_vec(),
        }
    }

    /// Returns the files that a path uses: where the item is defined, and each file on the way
    /// that passes it on and is either around the user or no `mod.rs`.
    fn targets(&self, path: &FullPath) -> BTreeSet<String> {
        let mut targets = BTreeSet::new();
        let Some(segments) = path.in_crate() else {
            return targets;
        };
        let mut walk = Walk {
            sources: self,
            passed: Vec::new(),
        };
        if let Some(file) = walk.definition(&[], segments) {
            targets.insert(file);
        }
        let user = &self.files[&path.file].module;
        for module in walk.passed {
            let file = &self.modules[&module].file;
            if user.starts_with(&module) || !file.ends_with("mod.rs") {
                targets.insert(file.clone());
            }
        }
        targets
    }
}

/// One walk from the crate's root to the item that a path names.
struct Walk<'sources> {
    sources: &'sources Sources,
    /// The modules that passed the item on.
    passed: Vec<Vec<String>>,
}

impl Walk<'_> {
    /// Returns the file that defines an item; `None` for a module or what is not of the crate.
    fn definition(&mut self, module: &[String], segments: &[String]) -> Option<String> {
        let (first, rest) = segments.split_first()?;
        let placed = self.sources.modules.get(module)?;
        let declared = &placed.module;
        let is_child = declared.children.contains_key(first);
        if is_child && !(rest.is_empty() && declared.imports.contains_key(first)) {
            return self.definition(&[module, std::slice::from_ref(first)].concat(), rest);
        }
        if declared.definitions.contains(first) {
            return Some(placed.file.clone());
        }
        if let Some(import) = declared.imports.get(first) {
            return self.import(module, import, rest);
        }
        if first == "*" {
            return Some(placed.file.clone());
        }
        for glob in &declared.globs {
            if let Some(file) = self.import(
                module,
                &[glob.as_slice(), std::slice::from_ref(first)].concat(),
                rest,
            ) {
                return Some(file);
            }
        }
        None
    }

    fn import(&mut self, module: &[String], import: &[String], rest: &[String]) -> Option<String> {
        // A glob of a module by itself would be followed without end.
        if self.passed.len() > 20 {
            return None;
        }
        let full = self.sources.full(module, import);
        self.passed.push(module.to_vec());
        self.definition(&[], &[in_crate(&full)?, rest].concat())
    }
}

fn from_root(module: &[String], rest: &[String]) -> Vec<String> {
    [&["crate".to_owned()], module, rest].concat()
}

fn in_crate(segments: &[String]) -> Option<&[String]> {
    match segments {
        [first, rest @ ..] if first == "crate" => Some(rest),
        _ => None,
    }
}

/// Returns the path of a file's module below the crate's root.
fn module_of(file: &str) -> Vec<String> {
    let stem = file.strip_suffix(".rs").expect("a Rust file");
    let mut module: Vec<String> = stem.split('/').map(str::to_owned).collect();
    let last = module.last().expect("a name").clone();
    if last == "mod" || stem == "lib" {
        module.pop();
    }
    module
}

/// Returns the groups of files that use one another, each sorted.
pub(crate) fn cycles<'edge>(edges: impl IntoIterator<Item = &'edge Edge>) -> Vec<Vec<&'edge str>> {
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for edge in edges {
        uses.entry(&edge.from).or_default().push(&edge.to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> = uses
        .keys()
        .map(|file| (*file, reachable(&uses, file)))
        .collect();
    let mut groups = BTreeSet::new();
    for (file, others) in &reached {
        if others.contains(file) {
            let group: Vec<&str> = others
                .iter()
                .filter(|other| reached.get(*other).is_some_and(|back| back.contains(file)))
                .copied()
                .collect();
            groups.insert(group);
        }
    }
    groups.into_iter().collect()
}

/// Returns every file that can be reached from a file by at least one use.
fn reachable<'edge>(
    uses: &BTreeMap<&'edge str, Vec<&'edge str>>,
    from: &str,
) -> BTreeSet<&'edge str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = uses.get(from).cloned().unwrap_or_default();
    while let Some(file) = open.pop() {
        if reached.insert(file) {
            open.extend(uses.get(file).into_iter().flatten());
        }
    }
    reached
}
