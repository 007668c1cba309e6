import ELFFiles
import PackageLint

extension CompiledSummary {
    /// Looks at all ELF files of a package; what a file needs of another one of the package is no need of the system's.
    init(_ all: [PackagedFile]) {
        let compiled = all.filter { $0.kind == .file && $0.elf != nil }
        let own = Set(compiled.flatMap { [$0.elf?.soname, String($0.name)].compactMap { $0 } })
        var needs: [String: [SymbolVersion]] = [:]
        var newest: (version: SymbolVersion, path: String)?
        for file in compiled {
            for need in file.elf?.versionNeeds ?? [] where !own.contains(need.library) {
                let versions = need.versions.compactMap { SymbolVersion($0) }
                needs[need.library] = SymbolVersion.highest(needs[need.library, default: []] + versions)
                for version in versions where version.series == "GLIBC" {
                    if newest.map({ $0.version < version }) ?? true { newest = (version, "/" + file.path) }
                }
            }
        }
        self.init(
            files: compiled.count,
            machines: Set(compiled.compactMap { $0.elf?.machine.map { "\($0)" } }).sorted(),
            glibc: newest.map { $0.version.numbers.map { "\($0)" }.joined(separator: ".") },
            glibcNeededBy: newest?.path,
            needs: needs.sorted { $0.key < $1.key }.map { library, versions in
                Need(library: library, versions: versions.map(\.text))
            })
    }
}
