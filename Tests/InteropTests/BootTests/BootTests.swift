import BootTesting
import TestSupport
import Testing

/// The package on a Debian that really boots; `scripts/test` names it in VSDEB_PACKAGE.
///
/// One machine after the other: each takes both cores for some seconds, and the steps' seconds shall mean something.
@Suite(
    .serialized,
    .needs(
        .variable("VSDEB_PACKAGE", hint: "give it the path of a package that “vsdeb build” has made"), .root,
        .program("systemd-nspawn", package: "systemd-container"),
        .program("mmdebstrap", package: "mmdebstrap"), .program("ip", package: "iproute2"),
        .program("curl", package: "curl"), .program("dpkg-deb", package: "dpkg")))
struct BootTests {
    /// The Debian releases of the tests that are here besides ``Life``; on Debian 12 `vsdeb test` does what they do.
    static let suites = [BootTesting.Suite.trixie]
}
