import DebianPackage

/// A library of somebody else's inside the package, as far as the copyright file needs it.
struct BundledLibrary: Sendable, Equatable {
    /// The name it has on PyPI.
    let name: String
    /// Its version.
    let version: String
    /// What its metadata says of its licence: an SPDX expression, or free words.
    let license: String
    /// The people its metadata names.
    let authors: [String]
    /// Where it comes from.
    let homepage: String?
    /// The texts that it ships with itself.
    let licenseTexts: [String]
    /// The files and folders of the package that are its own; a folder's pattern ends in `/*`.
    let files: [String]
}
