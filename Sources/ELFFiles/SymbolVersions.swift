/// Which version of a Debian package first has a symbol version of its library.
///
/// The tables are those of the packages' own `symbols` files (deb-symbols(5), /var/lib/dpkg/info/PACKAGE.symbols) in
/// Debian 12; what came later is from GCC's "ABI Policy and Guidelines", 4 (symbol versions by release).
struct SymbolVersions: Sendable {
    /// The package's version for the symbol version, or nil if it is not known.
    let packageVersion: @Sendable (String) -> String?

    /// A library whose symbols have no versions, or whose versions do not matter since all supported releases have them.
    static let unversioned = SymbolVersions { _ in "" }

    /// `GLIBC_2.17` is in 2.17.
    ///
    /// Relative relocations are a feature of the loader with a name of its own. `GLIBC_PRIVATE` promises nothing and is
    /// not known.
    static let glibc = SymbolVersions { name in
        name == "GLIBC_ABI_DT_RELR" ? "2.36" : dotted(name, after: "GLIBC_")
    }

    /// `GCC_4.2.0` is in 4.2, `GCC_3.3.1` in 3.3.1.
    static let libgcc = SymbolVersions { name in
        guard let version = dotted(name, after: "GCC_") else { return nil }
        let parts = version.split(separator: ".")
        guard let major = Int(parts[0]), major >= 4 else { return version }
        return parts.count == 3 && parts[1] == "0" && major >= 7
            ? "\(major)" : parts.prefix(2).joined(separator: ".")
    }

    static let libatomic = SymbolVersions {
        ["LIBATOMIC_1.0": "4.8", "LIBATOMIC_1.1": "4.9", "LIBATOMIC_1.2": "6"][$0]
    }

    static let libcrypt = SymbolVersions { name in
        name.hasPrefix("GLIBC_") || name.hasPrefix("XCRYPT_") ? "1:4.1.0" : nil
    }

    static let zlib = SymbolVersions { zlibVersions[$0] }

    static let libstdcxx = SymbolVersions { name in
        if let last = Int(name.dropFirst("GLIBCXX_3.4.".count)), name.hasPrefix("GLIBCXX_3.4.") {
            return last >= 1 && last <= 8 ? "4.1.1" : libstdcxxVersions[last]
        }
        if name == "GLIBCXX_3.4" || name == "CXXABI_1.3" { return "4.1.1" }
        return cxxABIVersions[name]
    }

    /// The rest of `name` if it is a number with dots.
    private static func dotted(_ name: String, after prefix: String) -> String? {
        guard name.hasPrefix(prefix) else { return nil }
        let rest = name.dropFirst(prefix.count)
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.count < 6 && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
            return nil
        }
        return String(rest)
    }
}

/// GLIBCXX_3.4.N; 23, 28 and their like follow Debian's file, which counts a symbol that came late.
private let libstdcxxVersions: [Int: String] = [
    9: "4.2.1", 10: "4.3", 11: "4.4", 12: "4.4", 13: "4.4.2", 14: "4.5", 15: "4.6", 16: "4.6", 17: "4.7", 18: "4.8",
    19: "4.8", 20: "4.9", 21: "5.2", 22: "6", 23: "10.2", 24: "7", 25: "8", 26: "9", 27: "9.1", 28: "10.2", 29: "11",
    30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15",
]

private let cxxABIVersions: [String: String] = [
    "CXXABI_1.3.1": "4.1.1", "CXXABI_1.3.2": "4.3", "CXXABI_1.3.3": "4.3", "CXXABI_1.3.4": "4.3", "CXXABI_1.3.5": "4.3",
    "CXXABI_1.3.6": "4.3", "CXXABI_1.3.7": "4.3", "CXXABI_1.3.8": "4.3", "CXXABI_1.3.9": "5", "CXXABI_1.3.10": "6",
    "CXXABI_1.3.11": "10.2", "CXXABI_1.3.12": "9", "CXXABI_1.3.13": "11", "CXXABI_1.3.14": "13", "CXXABI_1.3.15": "14",
    "CXXABI_FLOAT128": "5", "CXXABI_TM_1": "4.7",
]

private let zlibVersions: [String: String] = [
    "ZLIB_1.2.0": "1:1.2.0", "ZLIB_1.2.0.2": "1:1.2.0.2", "ZLIB_1.2.0.8": "1:1.2.0.8", "ZLIB_1.2.2": "1:1.2.2",
    "ZLIB_1.2.2.3": "1:1.2.2.3", "ZLIB_1.2.2.4": "1:1.2.2.4", "ZLIB_1.2.3.3": "1:1.2.3.4",
    "ZLIB_1.2.3.4": "1:1.2.3.4", "ZLIB_1.2.3.5": "1:1.2.6", "ZLIB_1.2.5.1": "1:1.2.6", "ZLIB_1.2.5.2": "1:1.2.6",
    "ZLIB_1.2.7.1": "1:1.2.8", "ZLIB_1.2.9": "1:1.2.11.dfsg", "ZLIB_1.2.12": "1:1.2.13.dfsg",
]
