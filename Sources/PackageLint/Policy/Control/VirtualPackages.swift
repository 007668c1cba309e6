/// Names that several packages of Debian 12 provide and none has, as its `Packages` index tells.
enum VirtualPackages {
    /// All of them.
    static let all = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let text = """
        adventure alsaplayer-interface alsaplayer-output apache2-suexec aptitude-doc aspell-dictionary
        asterisk-prompt-fr asterisk-prompt-it-it audio-mixer automaken awk bacula-director-database
        bilibop-device-policy blacs-test-common bochs-gui bogofilter-db boom-engine brig-compiler
        brig-compiler-x86-64-linux-gnu brig-compiler-x86-64-linux-gnux32 c++-compiler c++-compiler-aarch64-linux-gnu
        c++-compiler-alpha-linux-gnu c++-compiler-arm-linux-gnueabi c++-compiler-arm-linux-gnueabihf
        c++-compiler-hppa-linux-gnu c++-compiler-m68k-linux-gnu c++-compiler-mips-linux-gnu
        c++-compiler-mips64-linux-gnuabi64 c++-compiler-mips64el-linux-gnuabi64 c++-compiler-mipsel-linux-gnu
        c++-compiler-mipsisa32r6-linux-gnu c++-compiler-mipsisa32r6el-linux-gnu c++-compiler-mipsisa64r6-linux-gnuabi64
        c++-compiler-mipsisa64r6el-linux-gnuabi64 c++-compiler-powerpc-linux-gnu c++-compiler-powerpc64-linux-gnu
        c++-compiler-powerpc64le-linux-gnu c++-compiler-riscv64-linux-gnu c++-compiler-s390x-linux-gnu
        c++-compiler-sh4-linux-gnu c++-compiler-sparc64-linux-gnu c++-compiler-x86-64-linux-gnu
        c++-compiler-x86-64-linux-gnux32 c++abi2-dev c-compiler c-compiler-aarch64-linux-gnu c-compiler-alpha-linux-gnu
        c-compiler-arm-linux-gnueabi c-compiler-arm-linux-gnueabihf c-compiler-hppa-linux-gnu c-compiler-m68k-linux-gnu
        c-compiler-mips-linux-gnu c-compiler-mips64-linux-gnuabi64 c-compiler-mips64el-linux-gnuabi64
        c-compiler-mipsel-linux-gnu c-compiler-mipsisa32r6-linux-gnu c-compiler-mipsisa32r6el-linux-gnu
        c-compiler-mipsisa64r6-linux-gnuabi64 c-compiler-mipsisa64r6el-linux-gnuabi64 c-compiler-powerpc-linux-gnu
        c-compiler-powerpc64-linux-gnu c-compiler-powerpc64le-linux-gnu c-compiler-riscv64-linux-gnu
        c-compiler-s390x-linux-gnu c-compiler-sh4-linux-gnu c-compiler-sparc64-linux-gnu c-compiler-x86-64-linux-gnu
        c-compiler-x86-64-linux-gnux32 c-shell cataclysm-dda chasen-dic cl-sql-backend core-dump-handler cron-daemon
        ctags cudf-solver cwl-runner d-compiler d-v2-compiler dbus-session-bus debconf-2.0 debian-installer-netboot
        dhcp-client dict-client dict-server dictd-dictionary djvu-viewer docbook-xsl-doc doom-engine doom-node-builder
        doom-wad doublecmd doublecmd-help dssi-plugin dyndns-client editor emacsen ettercap exim4-localscanapi-6.0
        expeyes-doc festival-voice fizmo fonts-japanese-gothic fonts-japanese-mincho fortran95-compiler
        fortune-cookie-db freerdp ftp-server gem-plugin-film gem-plugin-image gem-plugin-record gem-plugin-video
        gem-plugin-window gfortran-mod-15 gimp-help gmerlin-encoders gmt-gshhg-data gnome-www-browser gnumach
        gnumach-image gnuplot gnustep-back0.29-alt go-compiler gsettings-backend gstreamer1.0-audiosink
        gstreamer1.0-audiosource gstreamer1.0-videosink gstreamer1.0-videosource gstreamer1.0-visualization guile
        heretic-engine hexen-engine homer-api-datastore horde-bundle httpd httpd-cgi httpd-wsgi3 hunspell-dictionary
        hunspell-dictionary-de hunspell-dictionary-es hunspell-dictionary-fr hyphen-hyphenation-patterns ident-server
        ike-server imap-client imap-server indicator-renderer inet-superserver inews info-browser irc ircd
        ispell-dictionary jack-daemon jackd-firewire java-compiler java-runtime java-runtime-headless java-sdk
        java-sdk-headless java10-runtime java10-runtime-headless java10-sdk java10-sdk-headless java11-runtime
        java11-runtime-headless java11-sdk java11-sdk-headless java12-runtime java12-runtime-headless java12-sdk
        java12-sdk-headless java13-runtime java13-runtime-headless java13-sdk java13-sdk-headless java14-runtime
        java14-runtime-headless java14-sdk java14-sdk-headless java15-runtime java15-runtime-headless java15-sdk
        java15-sdk-headless java16-runtime java16-runtime-headless java16-sdk java16-sdk-headless java17-runtime
        java17-runtime-headless java17-sdk java17-sdk-headless java2-runtime java2-runtime-headless java2-sdk
        java2-sdk-headless java5-runtime java5-runtime-headless java5-sdk java5-sdk-headless java6-runtime
        java6-runtime-headless java6-sdk java6-sdk-headless java7-runtime java7-runtime-headless java7-sdk
        java7-sdk-headless java8-runtime java8-runtime-headless java8-sdk java8-sdk-headless java9-runtime
        java9-runtime-headless java9-sdk java9-sdk-headless kwin kwin-wayland-backend ladspa-plugin lha
        lib32gcc-s1-mips64-dcv1 lib32gcc-s1-mips64el-dcv1 lib32gcc-s1-mips64r6-dcv1 lib32gcc-s1-mips64r6el-dcv1
        lib32gcc-s1-ppc64-dcv1 lib32gcc-s1-sparc64-dcv1 lib32gcc-s1-x32-dcv1 lib32stdc++6-mips64-dcv1
        lib32stdc++6-mips64el-dcv1 lib32stdc++6-mips64r6-dcv1 lib32stdc++6-mips64r6el-dcv1 lib32stdc++6-ppc64-dcv1
        lib32stdc++6-sparc64-dcv1 lib32stdc++6-x32-dcv1 lib64gcc-s1-mips-dcv1 lib64gcc-s1-mipsel-dcv1
        lib64gcc-s1-mipsr6-dcv1 lib64gcc-s1-mipsr6el-dcv1 lib64gcc-s1-powerpc-dcv1 lib64gcc-s1-x32-dcv1
        lib64stdc++6-mips-dcv1 lib64stdc++6-mipsel-dcv1 lib64stdc++6-mipsr6-dcv1 lib64stdc++6-mipsr6el-dcv1
        lib64stdc++6-powerpc-dcv1 lib64stdc++6-x32-dcv1 libadios-mpi-dev libblacs-mpi-dev libblas.so libblas.so.3
        libblis.so libblis.so.4 libc++-x.y libc++-x.y-dev libc++abi-x.y libc++abi-x.y-dev libc-icap-module libclc-x.y
        libclc-x.y-dev libcurl-dev libcurl-ssl-dev libcurl4-dev libedac libevas1-engine libextractor-plugins libfltk-dev
        libgcc-s1-alpha-dcv1 libgcc-s1-mips-dcv1 libgcc-s1-mips64-dcv1 libgcc-s1-mips64el-dcv1 libgcc-s1-mips64r6-dcv1
        libgcc-s1-mips64r6el-dcv1 libgcc-s1-mipsel-dcv1 libgcc-s1-mipsr6-dcv1 libgcc-s1-mipsr6el-dcv1
        libgcc-s1-powerpc-dcv1 libgcc-s1-ppc64-dcv1 libgcc-s1-riscv64-dcv1 libgcc-s1-sh4-dcv1 libgcc-s1-sparc64-dcv1
        libgcc-s1-x32-dcv1 libgcc-s2-m68k-dcv1 libgdchart libgdchart-gd2-dev libhtml-wikiconverter-dialect libjack-0.116
        libjack-0.125 libjack-dev-session libjack0.100.0-dev liblapack.so liblapack.so.3 libllvmspirvlib-x.y-dev
        libmagickcore-extra libmlir-x.y libmlir-x.y-dev libn32gcc-s1-mips-dcv1 libn32gcc-s1-mips64-dcv1
        libn32gcc-s1-mips64el-dcv1 libn32gcc-s1-mips64r6-dcv1 libn32gcc-s1-mips64r6el-dcv1 libn32gcc-s1-mipsel-dcv1
        libn32gcc-s1-mipsr6-dcv1 libn32gcc-s1-mipsr6el-dcv1 libn32stdc++6-mips-dcv1 libn32stdc++6-mips64-dcv1
        libn32stdc++6-mips64el-dcv1 libn32stdc++6-mips64r6-dcv1 libn32stdc++6-mips64r6el-dcv1 libn32stdc++6-mipsel-dcv1
        libn32stdc++6-mipsr6-dcv1 libn32stdc++6-mipsr6el-dcv1 libneon-dev libocsipersist-provider-ocaml-dev libomp-x.y
        libomp-x.y-dev libopencl-clang-x.y-dev libopendbx1-backend libopenni-sensor libopenni-sensor-dev libpypy-dev
        libreoffice-grammarcheck libreoffice-style libsdl-dev libstdc++-dev libstdc++-dev-alpha-cross
        libstdc++-dev-alpha-dcv1 libstdc++-dev-amd64-cross libstdc++-dev-amd64-dcv1 libstdc++-dev-arm64-cross
        libstdc++-dev-arm64-dcv1 libstdc++-dev-armel-cross libstdc++-dev-armel-dcv1 libstdc++-dev-armhf-cross
        libstdc++-dev-armhf-dcv1 libstdc++-dev-hppa-cross libstdc++-dev-hppa-dcv1 libstdc++-dev-i386-cross
        libstdc++-dev-i386-dcv1 libstdc++-dev-m68k-cross libstdc++-dev-m68k-dcv1 libstdc++-dev-mips-cross
        libstdc++-dev-mips-dcv1 libstdc++-dev-mips64-cross libstdc++-dev-mips64-dcv1 libstdc++-dev-mips64el-cross
        libstdc++-dev-mips64el-dcv1 libstdc++-dev-mips64r6-cross libstdc++-dev-mips64r6-dcv1
        libstdc++-dev-mips64r6el-cross libstdc++-dev-mips64r6el-dcv1 libstdc++-dev-mipsel-cross
        libstdc++-dev-mipsel-dcv1 libstdc++-dev-mipsr6-cross libstdc++-dev-mipsr6-dcv1 libstdc++-dev-mipsr6el-cross
        libstdc++-dev-mipsr6el-dcv1 libstdc++-dev-powerpc-cross libstdc++-dev-powerpc-dcv1 libstdc++-dev-ppc64-cross
        libstdc++-dev-ppc64-dcv1 libstdc++-dev-ppc64el-cross libstdc++-dev-ppc64el-dcv1 libstdc++-dev-riscv64-cross
        libstdc++-dev-riscv64-dcv1 libstdc++-dev-s390x-cross libstdc++-dev-s390x-dcv1 libstdc++-dev-sh4-cross
        libstdc++-dev-sh4-dcv1 libstdc++-dev-sparc64-cross libstdc++-dev-sparc64-dcv1 libstdc++-dev-x32-cross
        libstdc++-dev-x32-dcv1 libstdc++-pic-alpha-dcv1 libstdc++-pic-amd64-dcv1 libstdc++-pic-arm64-dcv1
        libstdc++-pic-armel-dcv1 libstdc++-pic-armhf-dcv1 libstdc++-pic-hppa-dcv1 libstdc++-pic-i386-dcv1
        libstdc++-pic-m68k-dcv1 libstdc++-pic-mips-dcv1 libstdc++-pic-mips64-dcv1 libstdc++-pic-mips64el-dcv1
        libstdc++-pic-mips64r6-dcv1 libstdc++-pic-mips64r6el-dcv1 libstdc++-pic-mipsel-dcv1 libstdc++-pic-mipsr6-dcv1
        libstdc++-pic-mipsr6el-dcv1 libstdc++-pic-powerpc-dcv1 libstdc++-pic-ppc64-dcv1 libstdc++-pic-ppc64el-dcv1
        libstdc++-pic-riscv64-dcv1 libstdc++-pic-s390x-dcv1 libstdc++-pic-sh4-dcv1 libstdc++-pic-sparc64-dcv1
        libstdc++-pic-x32-dcv1 libstdc++6-alpha-dcv1 libstdc++6-hppa-dcv1 libstdc++6-m68k-dcv1 libstdc++6-mips-dcv1
        libstdc++6-mips64-dcv1 libstdc++6-mips64el-dcv1 libstdc++6-mips64r6-dcv1 libstdc++6-mips64r6el-dcv1
        libstdc++6-mipsel-dcv1 libstdc++6-mipsr6-dcv1 libstdc++6-mipsr6el-dcv1 libstdc++6-powerpc-dcv1
        libstdc++6-ppc64-dcv1 libstdc++6-riscv64-dcv1 libstdc++6-sh4-dcv1 libstdc++6-sparc64-dcv1 libstdc++6-x32-dcv1
        libtachyon libtachyon-dev libunity-common libunwind-x.y libunwind-x.y-dev libzookeeper-dev lightdm-greeter
        linux-initramfs-tool linux-kernel-log-daemon linux-latest-image-dbg linuxcnc-doc lisp-compiler
        live-config-backend lua lv2-host lv2-plugin lxqt-theme lzh-archiver lzip-alternative lzip-compressor
        lzip-decompressor m2-compiler mail-reader mail-transport-agent mailx man-browser mh mobile-tweaks mp3-decoder
        mpd-client mumps mupen64plus-rsp mupen64plus-video musescore-compatible-soundfont myspell-dictionary
        myspell-dictionary-fr mythes-thesaurus mythes-thesaurus-de nes-emulator netcat netdata-plugins nethack
        netpbm-dev neutron-plugin news-reader news-transport-system nova-compute-hypervisor nslcd-2 objc++-compiler
        objc++-compiler-aarch64-linux-gnu objc++-compiler-alpha-linux-gnu objc++-compiler-arm-linux-gnueabi
        objc++-compiler-arm-linux-gnueabihf objc++-compiler-hppa-linux-gnu objc++-compiler-m68k-linux-gnu
        objc++-compiler-mips-linux-gnu objc++-compiler-mips64-linux-gnuabi64 objc++-compiler-mips64el-linux-gnuabi64
        objc++-compiler-mipsel-linux-gnu objc++-compiler-mipsisa32r6-linux-gnu objc++-compiler-mipsisa32r6el-linux-gnu
        objc++-compiler-mipsisa64r6-linux-gnuabi64 objc++-compiler-mipsisa64r6el-linux-gnuabi64
        objc++-compiler-powerpc-linux-gnu objc++-compiler-powerpc64-linux-gnu objc++-compiler-powerpc64le-linux-gnu
        objc++-compiler-riscv64-linux-gnu objc++-compiler-s390x-linux-gnu objc++-compiler-sh4-linux-gnu
        objc++-compiler-sparc64-linux-gnu objc++-compiler-x86-64-linux-gnu objc++-compiler-x86-64-linux-gnux32
        objc-compiler objc-compiler-aarch64-linux-gnu objc-compiler-alpha-linux-gnu objc-compiler-arm-linux-gnueabi
        objc-compiler-arm-linux-gnueabihf objc-compiler-hppa-linux-gnu objc-compiler-m68k-linux-gnu
        objc-compiler-mips-linux-gnu objc-compiler-mips64-linux-gnuabi64 objc-compiler-mips64el-linux-gnuabi64
        objc-compiler-mipsel-linux-gnu objc-compiler-mipsisa32r6-linux-gnu objc-compiler-mipsisa32r6el-linux-gnu
        objc-compiler-mipsisa64r6-linux-gnuabi64 objc-compiler-mipsisa64r6el-linux-gnuabi64
        objc-compiler-powerpc-linux-gnu objc-compiler-powerpc64-linux-gnu objc-compiler-powerpc64le-linux-gnu
        objc-compiler-riscv64-linux-gnu objc-compiler-s390x-linux-gnu objc-compiler-sh4-linux-gnu
        objc-compiler-sparc64-linux-gnu objc-compiler-x86-64-linux-gnu objc-compiler-x86-64-linux-gnux32 opencl-icd
        opendnssec-enforcer-backend osspd-backend parolottero-data paw-binary pcsc-ifd-handler pd-net pdf-viewer
        perl-modules phonon4qt5-backend php-libsmbclient php-pecl-http php-php-http-async-client-implementation
        php-php-http-client-implementation php-psr-cache-implementation php-psr-log-implementation
        php-psr-simple-cache-implementation php-symfony-cache-implementation php-symfony-service-implementation
        php8.1-json phpapi-20210902 pinentry pinentry-x11 ping plymouth-theme policy-rcd-default-policy
        polkit-1-auth-agent pop3-server postscript-viewer python-clang-x.y python3-cysignals python3-lldb-x.y
        qt5-style-kvantum-theme quake-engine quake-engine-server radius-server readline-editor roaraudio-server
        sddm-theme sf2-soundfont-gm sf3-soundfont-gm skkserv snort-rules soapysdr0.8-module ssh-server sword-comm
        sword-dict sword-frontend sword-text system-log-daemon tachyon-bin tads2-interpreter tads3-interpreter
        tcl-itcl-dev tcl-itcl-doc telepathy-connection-manager telnet-client telnet-server tesseract-ocr-lang
        tesseract-ocr-language time-daemon tk-itk-dev tk-itk-doc turn-server unity-scopes-json-def ups-monitor va-driver
        vdpau-driver virtual-mysql-client virtual-mysql-client-core virtual-mysql-server virtual-mysql-server-core
        virtual-mysql-testsuite virtualbox-guest-modules vnc-server vnc-viewer vncviewer vst-plugin wordlist wsrep
        www-browser x-audio-mixer x-display-manager x-session-manager x-terminal-emulator x-window-manager
        xdg-desktop-portal-backend xmlformat xmms2-plugin-output xmpp-server xorg-driver-input xorg-driver-video xserver
        xserver-xorg-input xserver-xorg-input-2 xserver-xorg-input-2.1 xserver-xorg-input-4 xserver-xorg-video
        xserver-xorg-video-1.0 xserver-xorg-video-1.9 xserver-xorg-video-2 xserver-xorg-video-4 xserver-xorg-video-5
        zcode-interpreter
        """
}
