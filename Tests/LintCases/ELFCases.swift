@testable import PackageLint

/// The cases of ELF files.
enum ELFCases {
    static let all: [TagCase] = places + contents + hardening + prerequisites + libraries + publicLibraries

    private static let place = "usr/lib/sample/thing.so"

    /// A package for amd64 with a library in it, and what it depends on.
    private static func add(
        _ package: inout SamplePackage, at path: String = place, depends: String? = "libc6", mode: UInt32 = 0o644,
        _ change: (inout RawELF) -> Void = { _ in }
    ) {
        package.set("Architecture", "amd64")
        package.set("Depends", depends)
        package.addFile(path, bytes: RawELF(change).bytes, mode: mode)
    }

    /// A library spoilt by `bad`, beside one that is changed by `good`.
    private static func library(
        _ tag: Tag, _ name: String = "", context: String? = nil, not good: @escaping (inout RawELF) -> Void = { _ in },
        _ bad: @escaping (inout RawELF) -> Void
    ) -> TagCase {
        TagCase(tag, name, context: context, fires: { add(&$0, bad) }, silent: { add(&$0, good) })
    }

    private static let places: [TagCase] = [
        TagCase(
            ELFArchitectureCheck.independent, context: "[\(place)]",
            fires: {
                add(&$0)
                $0.set("Architecture", "all")
            },
            silent: { add(&$0) }),
        TagCase(
            ELFArchitectureCheck.independent, "archive of objects", context: "[usr/lib/sample/thing.a]",
            fires: { $0.addFile("usr/lib/sample/thing.a", bytes: archive()) },
            silent: {
                $0.addFile("usr/lib/sample/thing.a", bytes: archive())
                $0.set("Architecture", "amd64")
            }),
        library(ELFArchitectureCheck.other, context: "[\(place)]") { $0.machine = 183 },
        TagCase(
            ELFArchitectureCheck.noneDependent, context: "", fires: { $0.set("Architecture", "amd64") },
            silent: { add(&$0) }),
        TagCase(
            ELFPlaceCheck.inEtc, context: "[etc/sample/thing.so]", fires: { add(&$0, at: "etc/sample/thing.so") },
            silent: { add(&$0) }),
        TagCase(
            ELFPlaceCheck.inShare, context: "[usr/share/sample/thing.so]",
            fires: { add(&$0, at: "usr/share/sample/thing.so") }, silent: { add(&$0) }),
        TagCase(
            ELFPlaceCheck.notInTriplet, context: "[\(place)]",
            fires: {
                add(&$0)
                $0.set("Multi-Arch", "same")
            },
            silent: {
                add(&$0, at: "usr/lib/x86_64-linux-gnu/sample/thing.so")
                $0.set("Multi-Arch", "same")
            }),
    ]

    private static func archive(_ change: (inout RawELF) -> Void = { _ in }) -> [UInt8] {
        let object = RawELF {
            $0.type = 1
            change(&$0)
        }
        return RawArchive.ar([("thing.o/", object.bytes)])
    }

    private static let contents: [TagCase] = [
        library(StrippingCheck.unstripped, context: "[\(place)]") { $0.hasSymbolTable = true },
        library(StrippingCheck.unneededSection, context: ".comment [\(place)]") { $0.hasComment = true },
        TagCase(
            StaticLibraryCheck.unneededSections, context: "(thing.o) .comment [usr/lib/sample/thing.a]",
            fires: {
                $0.addFile("usr/lib/sample/thing.a", bytes: archive { $0.hasComment = true })
                $0.set("Architecture", "amd64")
            },
            silent: {
                $0.addFile("usr/lib/sample/thing.a", bytes: archive())
                $0.set("Architecture", "amd64")
            }),
        library(
            LibraryCopyCheck.embedded, context: "zlib [\(place)]",
            not: { $0.text = "we deflate our texts; lz4 inflate 1.2.3" }
        ) { $0.text = " inflate 1.2.13 Copyright 1995-2022 Mark Adler " },
        library(
            LibraryCopyCheck.embedded, "at the start of a text", context: "libyaml [\(place)]",
            not: { $0.text = "why did not find expected <stream-start>" }
        ) { $0.text = "did not find expected <stream-start>" },
        library(
            BinarySpellingCheck.misspelt, context: "recieved received [\(place)]",
            not: { $0.text = "nothing was received" }
        ) { $0.text = "nothing was recieved" },
        library(ELFDamageCheck.error) { $0.cut = 100 },
        library(ELFDamageCheck.badDynamicTable, context: "[\(place)]") { $0.hasEmptyDynamic = true },
        TagCase(
            StaticProgramCheck.staticProgram, context: "[usr/lib/sample/run]",
            fires: {
                add(&$0, at: "usr/lib/sample/run", mode: 0o755) {
                    $0.type = 2
                    $0.needed = []
                }
            },
            silent: {
                add(&$0, at: "usr/lib/sample/run", mode: 0o755) {
                    $0.type = 2
                    $0.interpreter = "/lib64/ld-linux-x86-64.so.2"
                }
            }),
    ]

    private static let hardening: [TagCase] = [
        library(HardeningCheck.bindNow, context: "[\(place)]") { $0.isBoundNow = false },
        library(HardeningCheck.relro, context: "[\(place)]") { $0.hasRelro = false },
        TagCase(
            HardeningCheck.pie, context: "[usr/lib/sample/run]",
            fires: {
                add(&$0, at: "usr/lib/sample/run", mode: 0o755) {
                    $0.type = 2
                    $0.interpreter = "/lib64/ld-linux-x86-64.so.2"
                }
            },
            silent: {
                add(&$0, at: "usr/lib/sample/run", mode: 0o755) { $0.interpreter = "/lib64/ld-linux-x86-64.so.2" }
            }),
        library(
            HardeningCheck.fortify, context: "[\(place)]",
            not: { $0.imports = ["sprintf", "__memcpy_chk", "__sprintf_chk"] }
        ) { $0.imports = ["sprintf", "malloc"] },
        library(
            LibraryPathCheck.custom, context: "RUNPATH /opt/build/lib [\(place)]",
            not: { $0.runpath = "$ORIGIN/../lib" }
        ) { $0.runpath = "/opt/build/lib/" },
        library(
            LibraryPathCheck.custom, "old kind", context: "RPATH /usr/local/lib [\(place)]",
            not: { $0.rpath = "${ORIGIN}" }
        ) { $0.rpath = "$ORIGIN:/usr/local/lib" },
        library(LibraryPathCheck.relative, context: "RUNPATH lib [\(place)]", not: { $0.runpath = "$ORIGIN" }) {
            $0.runpath = "./lib"
        },
    ]

    private static let prerequisites: [TagCase] = [
        library(PrerequisitesCheck.lacks, context: "[\(place)]") { $0.needed = [] },
        library(PrerequisitesCheck.notLinked, context: "[\(place)]") { $0.needed = ["libm.so.6"] },
        TagCase(
            PrerequisitesCheck.undeclared, context: "(libc.so.6 libm.so.6) [\(place)]",
            fires: { add(&$0, depends: nil) { $0.needed = ["libm.so.6", "libc.so.6"] } }, silent: { add(&$0) }),
        TagCase(
            PrerequisitesCheck.libc, context: "needed by \(place)", fires: { add(&$0, depends: "zlib1g") },
            silent: { add(&$0, depends: "zlib1g, libc6 (>= 2.36)") }),
        TagCase(
            PrerequisitesCheck.libstdcxx, context: "needed by \(place)",
            fires: { add(&$0) { $0.needed.append("libstdc++.so.6") } },
            silent: { add(&$0, depends: "libc6, libstdc++6") { $0.needed.append("libstdc++.so.6") } }),
    ]

    private static let libraries: [TagCase] = [
        TagCase(
            SharedLibraryCheck.executable, context: "0755 [\(place)]",
            fires: { add(&$0, mode: 0o755) { $0.soname = "thing.so" } },
            silent: { add(&$0) { $0.soname = "thing.so" } }),
        TagCase(
            SharedLibraryCheck.oddMode, context: "0600 [\(place)]",
            fires: { add(&$0, mode: 0o600) { $0.soname = "thing.so" } },
            silent: { add(&$0, mode: 0o600) }),
        library(SharedLibraryCheck.stack, context: "[\(place)]", not: { $0.soname = "thing.so" }) {
            $0.soname = "thing.so"
            $0.stack = 7
        },
        library(SharedLibraryCheck.noStack, context: "[\(place)]", not: { $0.stack = nil }) {
            $0.soname = "thing.so"
            $0.stack = nil
        },
        library(SharedLibraryCheck.textRelocations, context: "[\(place)]", not: { $0.hasTextRelocations = true }) {
            $0.soname = "thing.so"
            $0.hasTextRelocations = true
        },
        library(
            SharedLibraryCheck.exit, context: "[\(place)]",
            not: {
                $0.soname = "thing.so"
                $0.imports = ["exit", "fork"]
            }
        ) {
            $0.soname = "thing.so"
            $0.imports = ["exit"]
        },
    ]

    /// A package whose library all programs may use, made as Policy has it.
    private static func addPublic(_ package: inout SamplePackage, _ change: (inout RawELF) -> Void = { _ in }) {
        add(&package, at: "usr/lib/x86_64-linux-gnu/libsample1.so.2") {
            $0.soname = "libsample1.so.2"
            change(&$0)
        }
        package.addControl("triggers", "activate-noawait ldconfig\n")
        package.addControl("shlibs", "libsample1 2 sample\n")
        package.addControl(
            "symbols", "libsample1.so.2 sample #MINVER#\n* Build-Depends-Package: sample\n thing@Base 1.2\n")
    }

    private static func without(_ name: String) -> @Sendable (inout SamplePackage) -> Void {
        { package in
            addPublic(&package)
            package.control.removeAll { $0.name == Array("./\(name)".utf8) }
        }
    }

    private static let publicLibraries: [TagCase] = [
        TagCase(
            PublicLibraryCheck.missingSoname, context: "[usr/lib/x86_64-linux-gnu/libsample1.so.2]",
            fires: { addPublic(&$0) { $0.soname = nil } }, silent: { addPublic(&$0) }),
        TagCase(
            PublicLibraryCheck.lacksTrigger, context: "usr/lib/x86_64-linux-gnu/libsample1.so.2",
            fires: without("triggers"), silent: { addPublic(&$0) }),
        TagCase(
            PublicLibraryCheck.needlessTrigger, context: "",
            fires: { $0.addControl("triggers", "activate-noawait ldconfig\n") }, silent: { addPublic(&$0) }),
        TagCase(
            PublicLibraryCheck.packageName, context: "libsample1-2", fires: { addPublic(&$0) },
            silent: { package in
                addPublic(&package) { $0.soname = "sample.so" }
            }),
        TagCase(
            PublicLibraryCheck.noShlibs, context: "usr/lib/x86_64-linux-gnu/libsample1.so.2", fires: without("shlibs"),
            silent: { addPublic(&$0) }),
        TagCase(
            PublicLibraryCheck.noSymbols, context: "usr/lib/x86_64-linux-gnu/libsample1.so.2",
            fires: without("symbols"),
            silent: { addPublic(&$0) }),
    ]
}
