/// A library that a wheel may expect from the system, and the Debian package that has it.
///
/// The libraries are those that PEP 600's policies allow (auditwheel's `manylinux-policy.json`, lib_whitelist), with
/// libcrypt of PEP 513 and the program loaders.
struct SystemLibrary: Sendable {
    let package: String
    let versions: SymbolVersions

    init(_ package: String, _ versions: SymbolVersions = .unversioned) {
        self.package = package
        self.versions = versions
    }

    /// The libraries by the name under which they are needed.
    static let known: [String: SystemLibrary] = {
        // Debian's libc6 has all of these (dpkg -L libc6).
        let glibc = [
            "libc.so.6", "libm.so.6", "libdl.so.2", "librt.so.1", "libpthread.so.0", "libutil.so.1", "libresolv.so.2",
            "libnsl.so.1", "libanl.so.1", "libmvec.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1",
        ]
        let glib = ["libglib-2.0.so.0", "libgobject-2.0.so.0", "libgthread-2.0.so.0"]
        var known = Dictionary(uniqueKeysWithValues: glibc.map { ($0, SystemLibrary("libc6", .glibc)) })
        for name in glib { known[name] = SystemLibrary("libglib2.0-0") }
        known["libstdc++.so.6"] = SystemLibrary("libstdc++6", .libstdcxx)
        known["libgcc_s.so.1"] = SystemLibrary("libgcc-s1", .libgcc)
        known["libatomic.so.1"] = SystemLibrary("libatomic1", .libatomic)
        known["libz.so.1"] = SystemLibrary("zlib1g", .zlib)
        known["libcrypt.so.1"] = SystemLibrary("libcrypt1", .libcrypt)
        known["libexpat.so.1"] = SystemLibrary("libexpat1")
        known["libX11.so.6"] = SystemLibrary("libx11-6")
        known["libXext.so.6"] = SystemLibrary("libxext6")
        known["libXrender.so.1"] = SystemLibrary("libxrender1")
        known["libICE.so.6"] = SystemLibrary("libice6")
        known["libSM.so.6"] = SystemLibrary("libsm6")
        known["libGL.so.1"] = SystemLibrary("libgl1")
        return known
    }()
}
