// swift-tools-version: 6.2

import Foundation
import PackageDescription

/// Every target is built with these: Swift 6 language mode, and a warning is an error.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A library target.
///
/// Its row in ARCHITECTURE.md says which question it answers.
func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The folders of a test target that hold data, not Swift.
func dataFolders(of target: String) -> [String] {
    ["Fixtures", "Snapshots"].filter {
        FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(target)/\($0)")
    }
}

/// The tests of one library, which may also use what `TestSupport` offers.
func tests(of name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "TestSupport"] + dependencies,
        exclude: dataFolders(of: "Tests/\(name)Tests"),
        swiftSettings: settings
    )
}

let package = Package(
    name: "vsdeb",
    products: [
        .executable(name: "vsdeb", targets: ["vsdeb"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),
        .systemLibrary(
            name: "CLZMA",
            pkgConfig: "liblzma",
            providers: [.apt(["liblzma-dev"])]
        ),
        .systemLibrary(
            name: "CZstd",
            pkgConfig: "libzstd",
            providers: [.apt(["libzstd-dev"])]
        ),
        library("Archive", "CLibArchive", "CLZMA", "CZstd", system),
        library("DebianPackage", "Archive", crypto, system),
        library("ELFFiles", system),
        library("ExternalTools", subprocess, system, log),
        library("PackageManifest", "DebianPackage", yams, system),
        library("PythonWheels", "Archive", "ELFFiles", "ExternalTools", crypto, system),
        library("ServiceTemplates", "PackageManifest", mustache, system),
        library(
            "PackageBuild", "Archive", "DebianPackage", "ELFFiles", "ExternalTools", "PackageLint", "PackageManifest",
            "PythonWheels", "ServiceTemplates", crypto, system),
        library("PackageLint", "Archive", "DebianPackage", "ELFFiles", crypto, system),
        library("PackageReport", "Archive", "PackageLint", "ServiceLint", "PythonWheels", "ELFFiles", system),
        library(
            "ProjectSkeleton", "PackageManifest", "DebianPackage", "PythonWheels", "ServiceLint", tomlKit, system),
        library("ServiceLint", "PackageLint", "DebianPackage", "PythonWheels", system),
        library("BootTesting", "ExternalTools", "DebianPackage", system),
        .target(
            name: "LifeTesting",
            dependencies: ["BootTesting", system],
            resources: [.embedInCode("Programs/load.py")],
            swiftSettings: settings
        ),
        library(
            "VsdebCommands", "PackageBuild", "PackageLint", "PackageReport", "ServiceLint", "PackageManifest",
            "ProjectSkeleton", "DebianPackage", "BootTesting", "LifeTesting", argumentParser, log, system),
        .executableTarget(
            name: "vsdeb",
            dependencies: ["VsdebCommands", argumentParser],
            swiftSettings: settings
        ),
        .target(
            name: "TestSupport",
            dependencies: ["DebianPackage", "ExternalTools", system],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        .target(
            name: "LintSamples",
            dependencies: ["Archive", crypto, system],
            path: "Tests/LintSamples",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "vsdeb-fuzz",
            dependencies: [
                "LintSamples", "PackageLint", "ServiceLint", "Archive", "DebianPackage", argumentParser, system,
            ],
            path: "Tests/CheckFuzzer",
            swiftSettings: settings
        ),
        .target(
            name: "LintCases",
            dependencies: [
                "LintSamples", "TestSupport", "PackageLint", "ServiceLint", "Archive", "DebianPackage", crypto, system,
            ],
            path: "Tests/LintCases",
            swiftSettings: settings
        ),
        tests(of: "PackageLint", "LintCases", "DebianPackage", "Archive"),
        tests(of: "ServiceLint", "PackageLint", "LintCases", "DebianPackage"),
        tests(of: "Archive"),
        tests(of: "DebianPackage", "Archive"),
        tests(of: "ELFFiles", "ExternalTools"),
        tests(of: "ExternalTools"),
        tests(of: "PackageManifest", "DebianPackage"),
        tests(of: "PythonWheels", "ELFFiles", "ExternalTools"),
        tests(of: "ServiceTemplates", "PackageManifest"),
        tests(of: "PackageBuild", "PackageLint", "PackageManifest", "DebianPackage", "ELFFiles", "ExternalTools"),
        tests(of: "PackageReport", "LintCases", "PackageLint"),
        tests(of: "ProjectSkeleton", "PackageManifest", "DebianPackage"),
        tests(of: "BootTesting", "ExternalTools"),
        tests(of: "LifeTesting", "BootTesting", "ExternalTools"),
        tests(
            of: "VsdebCommands", "PackageReport", "LintCases", "LifeTesting", "BootTesting", "PackageBuild",
            "DebianPackage", "ExternalTools",
            argumentParser),
        .testTarget(
            name: "InteropTests",
            dependencies: [
                "TestSupport", "LintCases", "PackageLint", "ServiceLint", "Archive", "DebianPackage", "ExternalTools",
                "BootTesting",
            ],
            swiftSettings: settings
        ),
    ]
)
