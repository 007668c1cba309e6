internal import PackageLint

/// Every case of the rules about the service as one whole.
public enum ServiceCases {
    /// All of them.
    public static let all: [TagCase] =
        ServiceUnitCases.all + ServiceSettingCases.all + ServiceStartCases.all + ServiceServerCases.all
        + ServiceApplicationCases.all
        + ServiceWebCases.all + ServiceNginxCases.all
        + ServiceKeepingCases.all

    static let unit = "usr/lib/systemd/system/sample.service"
    static let socket = "usr/lib/systemd/system/sample.socket"
    static let gunicorn = "opt/sample/config/gunicorn.conf.py"
    static let site = "etc/nginx/sites-available/sample"
    static let server = "opt/sample/backend/server.py"
    static let rotation = "etc/logrotate.d/sample"
}

extension TagCase {
    /// A case whose good package is the service: `fires` spoils it, `silent` changes it so that it only looks alike.
    static func service(
        _ tag: PackageLint.Tag, _ name: String = "", fires: (inout SamplePackage) -> Void,
        silent: (inout SamplePackage) -> Void = { _ in }
    ) -> TagCase {
        TagCase(
            tag, name,
            fires: {
                $0 = .service
                fires(&$0)
            },
            silent: {
                $0 = .service
                silent(&$0)
            })
    }
}
