/// What a cached Debian image is made of; another recipe is another image.
public struct ImageRecipe: Equatable, Sendable {
    /// What is done to the minimal system.
    public enum Layer: Equatable, Sendable {
        /// Nothing: Debian's required packages, systemd, dbus and apt.
        case bare
        /// The packages that satisfy these relations lie in apt's cache, so that apt installs them without a network.
        case downloaded([String])
        /// The packages that satisfy these relations are installed; no service was started.
        case installed([String])
        /// As `installed`, and apt is set to the next Debian, whose packages lie in its cache for `full-upgrade`.
        case beforeNextDebian([String])
    }

    /// The Debian release.
    public let suite: Suite
    /// What is in it besides the minimal system.
    public let layer: Layer

    /// Describes an image; `relations` are written as in a package's `Depends:` (Policy 7.1).
    public init(_ suite: Suite, _ layer: Layer = .bare) {
        self.suite = suite
        self.layer = layer
    }

    /// The packages that make a system which boots; without udev, which a container has no use for.
    static let packages = ["systemd", "systemd-sysv", "dbus"]

    /// The recipe in words; stored beside the image.
    var text: String {
        "\(Self.version) \(suite.codename) \(Self.architecture) \(Self.packages.joined(separator: " ")); \(layerText)"
    }

    /// The folder's name: the suite, and a digest of the rest.
    var key: String { "\(suite.codename)-\(Self.digest(of: text))" }

    /// To be raised whenever images are made in another way, so that old ones are not used.
    private static let version = 1

    private var layerText: String {
        switch layer {
        case .bare: "bare"
        case .downloaded(let relations): "downloaded \(relations.joined(separator: ", "))"
        case .installed(let relations): "installed \(relations.joined(separator: ", "))"
        case .beforeNextDebian(let relations): "before the next Debian \(relations.joined(separator: ", "))"
        }
    }

    private static var architecture: String {
        #if arch(arm64)
            "arm64"
        #else
            "amd64"
        #endif
    }

    /// FNV-1a of 64 bits in hexadecimal: stable from run to run, which `Hasher` is not.
    private static func digest(of text: String) -> String {
        let hash = text.utf8.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
