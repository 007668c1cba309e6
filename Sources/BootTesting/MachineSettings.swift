import SystemPackage

/// How a machine differs from the usual one.
public struct MachineSettings: Sendable {
    /// Where the machine's writes go, and so how much room it has, in MiB of memory; they last until its end, also
    /// through a reboot.
    public var roomMiB = 4_096
    /// What it can reach.
    public var network = MachineNetwork.isolated
    /// How long it may take until it is up.
    public var bootLimit = Duration.seconds(90)

    /// The usual machine.
    public init() {}
}

/// What a machine can reach.
public enum MachineNetwork: Equatable, Sendable {
    /// Only itself, by localhost and by ``address``: no port clashes with another machine's.
    case isolated
    /// The network of the machine we run on, its ports included.
    case host

    /// The address an isolated machine has besides 127.0.0.1; one of those for documentation (RFC 5737).
    public static let address = "198.51.100.7"

    /// The word that our launcher takes for it.
    var word: String {
        switch self {
        case .isolated: Self.address
        case .host: "host"
        }
    }
}

/// What a machine's root is.
enum MachineStorage: Sendable {
    /// An image below, and memory of so many MiB for what is written.
    case image(DebianImage, roomMiB: Int)
    /// A folder, written to itself.
    case folder(FilePath)

    var lower: FilePath {
        switch self {
        case .image(let image, _): image.root
        case .folder(let folder): folder
        }
    }

    /// The word that our launcher takes for it.
    var word: String {
        switch self {
        case .image(_, let roomMiB): "\(roomMiB)m"
        case .folder: "folder"
        }
    }
}
