import PackageManifest

extension BindAddress {
    /// The same address by number, as `ListenStream=` wants it: it resolves no names (systemd.socket(5)).
    var numeric: BindAddress {
        host == "localhost" ? BindAddress(host: "127.0.0.1", port: port) : self
    }

    /// Where a program on the same machine reaches it: an address that stands for all is none to connect to.
    var reachable: BindAddress {
        switch host {
        case "0.0.0.0": BindAddress(host: "127.0.0.1", port: port)
        case "::": BindAddress(host: "::1", port: port)
        default: self
        }
    }
}
