/// A way in which a repacked package differs from the tested one.
struct PackageVariant: Hashable, Sendable {
    /// Its folder's name, another for each variant.
    let name: String
    /// What is put behind the tested package's version; “~” makes it older (deb-version(7)).
    let suffix: String
    /// Lines of shell that change the unpacked tree, which is the working folder; `DEBIAN` lies in it.
    var script = ""

    /// The same package, so that a scenario that is not about the file itself need not decompress it each time.
    static let same = PackageVariant(name: "same", suffix: "")
    /// The package under a lower version, with other code: it notices what a process imports from another version.
    static func older(_ code: OlderCode) -> PackageVariant {
        PackageVariant(name: "older", suffix: "~vsdeb.older", script: code.script)
    }
    /// The same package under a higher version.
    static let newer = PackageVariant(name: "newer", suffix: "+vsdeb.newer")

    /// A newer one whose configuration file has another line at its end, so that dpkg must ask about an edited one.
    static func newer(conffile: String, line: String, number: Int) -> PackageVariant {
        PackageVariant(
            name: "conffile-\(number)", suffix: "+vsdeb.newer\(number)",
            script: """
                printf '%s\\n' '\(line)' >>'.\(conffile)'
                sum=$(md5sum '.\(conffile)') path='\(conffile)'
                sed -i "s|^[0-9a-f]*  ${path#/}$|${sum%% *}  ${path#/}|" DEBIAN/md5sums
                """)
    }

    /// The version of the variant.
    func version(of tested: String) -> String { tested + suffix }
}
