import Glibc

/// The programs of the machine we run on that booting a Debian takes.
enum HostTool: String, CaseIterable, Sendable {
    case aptGet = "apt-get"
    case curl
    case dpkgDeb = "dpkg-deb"
    case ip
    case mmdebstrap
    case nsenter
    case nspawn = "systemd-nspawn"
    case unshare

    /// The Debian package that brings the program.
    var package: String {
        switch self {
        case .aptGet: "apt"
        case .curl: "curl"
        case .dpkgDeb: "dpkg"
        case .ip: "iproute2"
        case .mmdebstrap: "mmdebstrap"
        case .nsenter, .unshare: "util-linux"
        case .nspawn: "systemd-container"
        }
    }

    /// Checks that the programs are on PATH, before anything is begun that would have to be undone.
    static func require(_ tools: HostTool...) throws(MachineError) {
        for tool in tools where !tool.isOnPath {
            throw .missingTool(tool.rawValue, package: tool.package)
        }
    }

    /// Checks that we are root.
    static func requireRoot() throws(MachineError) {
        guard geteuid() == 0 else { throw .notRoot }
    }

    private var isOnPath: Bool {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/sbin:/usr/bin:/sbin:/bin"
        return folders.split(separator: ":").contains { access("\($0)/\(rawValue)", X_OK) == 0 }
    }
}
