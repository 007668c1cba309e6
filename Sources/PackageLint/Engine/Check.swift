/// A rule, or a few related ones, about a package as a whole.
///
/// A check holds no state: one value looks at many packages.
public protocol Check: Sendable {
    /// What it may report. A test holds every tag to a case that fires and one that stays silent.
    static var tags: [Tag] { get }

    /// Looks at `package` after all of it has been read.
    func check(_ package: CheckedPackage, _ findings: inout Findings)
}

/// A check that looks at the content of files while they stream by, since a package is not kept in memory.
public protocol FileCheck: Check {
    /// Looks at one regular file with content; called from any thread, in any order, once a file.
    ///
    /// Hard links are seen once, under the name that stands first in the archive.
    func inspect(_ file: InspectedFile, _ findings: inout Findings)
}

extension FileCheck {
    /// Most checks of files have nothing to add at the end.
    public func check(_ package: CheckedPackage, _ findings: inout Findings) {}
}

/// A check that can look at a package whose control file, or some of whose files, could not be read.
///
/// All others are left out then: they would only report what is missing for the same reason.
public protocol ArchiveCheck: Check {}
