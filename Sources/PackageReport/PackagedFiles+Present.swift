import PackageLint

extension PackagedFiles {
    /// The members as dpkg leaves them: of two with one name the last, in the archive's order.
    var present: [PackagedFile] {
        var last: [[UInt8]: Int] = [:]
        for (index, file) in all.enumerated() { last[file.place] = index }
        return last.count == all.count ? all : last.values.sorted().map { all[$0] }
    }
}

extension PackagedFile {
    /// The path byte by byte, since no two names are the same for the bytes that are no UTF-8 in them.
    var place: [UInt8] {
        let bytes = Array(path.utf8)
        // U+FFFD stands for any such byte; the archive's name has it.
        guard path.unicodeScalars.contains("\u{FFFD}") else { return bytes }
        let parts = rawName.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
        return Array(parts.joined(separator: [UInt8(ascii: "/")]))
    }

    /// Bytes of content that were read: a header may declare any number.
    var bytesRead: Int64 { isFile && sha256 != nil ? size : 0 }

    /// Bytes that it takes of its own: another name of a file takes none.
    var ownBytes: Int64 { kind == .file ? bytesRead : 0 }
}
