extension ManifestSource {
    /// The place of the first character that YAML does not allow (YAML 1.1, section 5.1).
    var placeOfForbiddenCharacter: Place? {
        scalars.firstIndex { !Self.isAllowed($0) }.map(place)
    }

    /// The place of the first alias beyond a number of them.
    ///
    /// Only an anchor of the same name makes an alias, so `*.md` and `*emphasis*` in a text are none.
    func placeOfSuperfluousAlias(limit: Int) -> Place? {
        var anchors: Set<String> = []
        var aliases = 0
        for offset in scalars.indices where scalars[offset] == "&" || scalars[offset] == "*" {
            guard let name = anchorName(at: offset) else { continue }
            if scalars[offset] == "&" { anchors.insert(name) } else if anchors.contains(name) { aliases += 1 }
            if aliases > limit { return place(of: offset) }
        }
        return nil
    }

    /// Whether a key can be renamed by another character there.
    func isKeyCharacter(at offset: Int) -> Bool {
        scalars.indices.contains(offset) && TextForm.isLetterOrDigit(scalars[offset])
    }

    private func anchorName(at offset: Int) -> String? {
        guard offset == 0 || !TextForm.isLetterOrDigit(scalars[offset - 1]) else { return nil }
        let name = scalars[(offset + 1)...].prefix { TextForm.isLetterOrDigit($0) || $0 == "_" || $0 == "-" }
        return name.isEmpty ? nil : name.map(String.init).joined()
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            true
        default: false
        }
    }
}
