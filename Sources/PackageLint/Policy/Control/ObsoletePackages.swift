/// Packages that Debian no longer has or keeps for transitions only, each with its successor where there is one.
enum ObsoletePackages {
    /// The successors by name; empty where none is known.
    static let successors = Dictionary(
        text.split { $0 == " " || $0 == "\n" }.map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1).map { String($0).replacing("_", with: " ") }
            return (sides[0], sides.count > 1 ? sides[1] : "")
        }, uniquingKeysWith: { first, _ in first })

    private static let text = """
        apache=apache2 apt-transport-https=apt automake1.10 automake1.4 automake1.5 automake1.6 automake1.7 automake1.8
        automake1.9 bsdmainutils=bsdextrautils_and/or_ncal cdrecord cupsys cupsys-bsd cupsys-client cupsys-common
        default-jdk-builddep dh-systemd=use_debhelper_(>=_9.20160709) dpatch e2fslibs-dev=libext2fs-dev exim=exim4
        foomatic-data fuse-utils gaim gcc-2.95 gnomemeeting gs gs-aladdin gs-esp gs-gpl
        hardening-includes=use_dpkg-buildflags_instead hardening-wrapper=use_dpkg-buildflags_instead kernel-headers
        kernel-image kernel-image-2.4 kernel-image-2.6 kernel-source lambdamoo-core lambdamoo-server
        libavresample-dev=libswresample-dev libcupsys2 libcupsys2-dev libdigest-sha1-perl
        libfontconfig1-dev=libfontconfig-dev libfreetype6-dev=libfreetype-dev
        libgdk-pixbuf2.0-0=libgdk-pixbuf-2.0-0_and_optionally_libgdk-pixbuf-xlib-2.0-0
        libgdk-pixbuf2.0-dev=libgdk-pixbuf-2.0-dev_and_optionally_libgdk-pixbuf-xlib-2.0-dev libgl1-mesa-dev=libgl-dev
        libglu1-xorg libglu1-xorg-dev libgsasl7-dev=libgsasl-dev libidn11-dev=libidn-dev libjs-swfobject
        liblircclient-dev=liblirc-dev libmime-perl libmysqlclient-dev=default-libmysqlclient-dev
        libncurses5-dev=libncurses-dev libncursesw5-dev=libncurses-dev
        libpango1.0-0=libpango-1.0-0,_libpangocairo-1.0-0,_libpangoft2-1.0-0_and/or_libpangoxft-1.0-0 libruby1.8
        libruby1.9.1 libsensors4-dev=libsensors-dev libservlet3.1-java=libservlet-api-java libshout3-dev=libshout-dev
        libtiff5-dev=libtiff-dev libtinfo-dev=libncurses-dev libungif4-dev libxcb-util0-dev=libxcb-util-dev libxerces28
        libxerces28-dev lsb-base mkisofs mtasc mysql-client=default-mysql-client
        mysql-client-core=default-mysql-client-core mysql-server=default-mysql-server
        mysql-server-core=default-mysql-server-core netcdfg-dev openjdk-6-jdk openjdk-6-jre openjdk-6-jre-headless
        pcmcia-cs policykit-1=polkitd_and_optionally_pkexec python-pyopenssl python-support=use_dh_python2_instead
        ruby1.8 ruby1.9.1 ruby1.9.1-dev ssh-krb5 tetex-base tetex-bin tetex-extra texi2html x-dev xbase-clients
        xlibmesa-gl xlibmesa-gl-dev xlibmesa-glu xlibs-dev xutils
        """
}
