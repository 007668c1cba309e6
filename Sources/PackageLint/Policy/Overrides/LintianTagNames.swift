/// The names of all tags of lintian 2.116, as `lintian-explain-tags --list-tags` prints them.
///
/// An override for one of them is right even where this check has no such tag.
enum LintianTagNames {
    /// All of them.
    static let all = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let text = """
        FSSTND-dir-in-manual-page FSSTND-dir-in-usr FSSTND-dir-in-var absolute-symbolic-link-target-in-source
        absolute-symlink-in-top-level-folder acute-accent-in-manual-page add-component-copyright
        adduser-with-home-var-run adopted-extended-field alien-tag alternates-not-allowed
        alternatively-build-depends-on-python-sphinx-and-python3-sphinx ambiguous-paragraph-in-dep5-copyright
        ancient-libtool ancient-python-version-field ansi-escape anticipated-repack-count
        apache2-configuration-files-need-conf-suffix apache2-deprecated-auth-config
        apache2-module-does-not-depend-on-apache2-api apache2-module-does-not-ship-load-file
        apache2-reverse-dependency-calls-invoke-rc.d apache2-reverse-dependency-calls-wrapper-script
        apache2-reverse-dependency-ships-file-in-not-allowed-directory
        apache2-reverse-dependency-uses-obsolete-directory apache2-unparsable-dependency apache2-unsupported-dependency
        application-in-library-section appstream-metadata-in-legacy-location appstream-metadata-invalid
        appstream-metadata-legacy-format appstream-metadata-malformed-modalias-provide
        appstream-metadata-missing-modalias-provide arch-dep-package-has-big-usr-share arch-dependent-file-in-usr-share
        arch-dependent-file-not-in-arch-specific-directory arch-independent-package-contains-binary-or-object
        arch-wildcard-in-binary-package architecture-escape archive-liberty-mismatch aspell-package-not-arch-all
        autotools-pkg-config-macro-not-cross-compilation-safe backgrounded-test-command backports-changes-missing
        backports-upload-has-incorrect-version-number backup-file-in-package bad-distribution-in-changes-file
        bad-exception-format-in-dep5-copyright bad-homepage bad-intended-distribution bad-jar-name bad-menu-file-name
        bad-menu-item bad-owner-for-doc-file bad-package-name bad-perm-for-file-in-etc-sudoers.d
        bad-permissions-for-ali-file bad-permissions-for-etc-cron.d-script bad-permissions-for-etc-emacs-script
        bad-provided-package-name bad-relation bad-section-in-changes-file bad-so-link-within-manual-page
        bad-test-in-menu-item bad-urgency-in-changes-file bad-version-in-relation bad-version-number bad-whatis-entry
        bash-completion-with-hashbang bash-term-in-posix-shell bin-sbin-mismatch binaries-have-file-conflict
        binary-arch-rules-but-pkg-is-arch-indep binary-compiled-with-profiling-enabled
        binary-file-built-without-LFS-support binary-from-other-architecture binary-has-unneeded-section binary-in-etc
        binary-nmu-debian-revision-in-source binary-package-depends-on-toolchain-package binary-with-bad-dynamic-table
        bogus-mail-host bogus-mail-host-in-debian-changelog bogus-python-prerequisite boilerplate-copyright-format-uri
        boolean-template-has-bogus-default brace-expansion-in-debhelper-config-file breaks-without-version broken-bz2
        broken-gz broken-link-to-undocumented broken-lz broken-lzma broken-lzo broken-xz broken-zip
        bugs-field-does-not-refer-to-debian-infrastructure build-conflicts-with-build-dependency
        build-depends-arch-without-arch-dependent-binary build-depends-indep-without-arch-indep
        build-depends-on-1-revision build-depends-on-an-obsolete-java-package build-depends-on-build-essential
        build-depends-on-build-essential-package-without-using-version
        build-depends-on-essential-package-without-using-version build-depends-on-metapackage
        build-depends-on-non-build-package build-depends-on-obsolete-package
        build-depends-on-python-dev-with-no-arch-any build-depends-on-python-sphinx-only
        build-depends-on-specific-java-doc-package build-depends-on-versioned-berkeley-db build-path-in-manual
        build-prerequisite-in-installable-section built-using-field-on-arch-all-package
        cannot-check-whether-usr-share-doc-symlink-points-to-foreign-package capitalization-error-in-description
        capitalization-error-in-description-synopsis capitalization-in-override-comment carriage-return-line-feed
        changed-by-invalid-for-derivative changelog-distribution-does-not-match-changes-file changelog-empty-entry
        changelog-file-missing-explicit-entry changelog-file-not-compressed changelog-is-dh_make-template
        changelog-is-symlink changelog-news-debian-mismatch changelog-not-compressed-with-max-compression
        changelog-references-temp-security-identifier checksum-count-mismatch-in-changes-file
        checksum-mismatch-in-changes-file chown-with-dot circular-installation-prerequisite
        classpath-contains-relative-path co-maintained-package-with-no-vcs-fields codeless-jar
        comma-separated-files-in-dep5-copyright command-in-menu-file-and-desktop-file
        command-with-path-in-maintainer-script composer-package-without-pkg-php-tools-builddep composer-prerequisite
        compressed-documentation compressed-duplicate compressed-symlink-with-wrong-ext concatenated-upstream-signatures
        conffile-has-bad-file-type config-does-not-load-confmodule config-file-reserved
        configure-generated-file-in-source conflicting-negation-in-source-relation conflicting-test-fields
        conflicts-with-dependency conflicts-with-version continuous-integration/salsa/include
        continuous-integration/salsa/specification control-file-contains-dh-make-vcs-comment control-file-has-bad-owner
        control-file-has-bad-permissions control-file-is-empty control-file-is-not-a-file
        control-interpreter-in-usr-local control-interpreter-without-depends control-interpreter-without-predepends
        control-tarball-compression-format copyright-contains-automatically-extracted-boilerplate
        copyright-contains-dh_make-todo-boilerplate copyright-does-not-refer-to-common-license-file
        copyright-file-compressed copyright-file-contains-full-apache-2-license
        copyright-file-contains-full-gfdl-license copyright-file-contains-full-gpl-license copyright-file-is-symlink
        copyright-file-lacks-pointer-to-perl-license copyright-has-crs copyright-has-url-from-dh_make-boilerplate
        copyright-not-using-common-license-for-apache2 copyright-not-using-common-license-for-gfdl
        copyright-not-using-common-license-for-gpl copyright-not-using-common-license-for-lgpl
        copyright-refers-to-compressed-license copyright-refers-to-deprecated-bsd-license-file
        copyright-refers-to-incorrect-directory copyright-refers-to-nonexistent-license-file
        copyright-refers-to-old-directory copyright-refers-to-symlink-license
        copyright-refers-to-versionless-license-file copyright-with-old-dh-make-debian-copyright
        copyright-without-copyright-notice country-in-manual csh-considered-harmful ctrl-script
        custom-compression-in-debian-rules custom-compression-in-debian-source-options custom-library-search-path
        cute-field data-tarball-compression-format dbg-package-missing-depends dbus-policy-at-console
        dbus-policy-excessively-broad dbus-policy-in-etc dbus-policy-without-send-destination
        dbus-session-service-wrong-name dbus-system-service-wrong-name debconf-config-not-executable
        debconf-is-not-a-registry debconf-translation-using-general-list debhelper-autoscript-in-maintainer-scripts
        debhelper-but-no-misc-depends debhelper-compat-file-contains-multiple-levels debhelper-compat-file-is-empty
        debhelper-compat-file-is-missing debhelper-compat-level debhelper-compat-not-a-number
        debhelper-compat-virtual-relation debhelper-tools-from-autotools-dev-are-deprecated debian-adds-arch-control-dir
        debian-adds-arch-inventory-file debian-adds-bts-control-dir debian-adds-bzr-control-dir
        debian-adds-cvs-conflict-copy debian-adds-cvs-control-dir debian-adds-editor-backup-file
        debian-adds-git-control-dir debian-adds-hg-control-dir debian-adds-hg-tags-file debian-adds-patch-failure-file
        debian-adds-quilt-control-dir debian-adds-svk-commit-file debian-adds-svn-commit-file
        debian-adds-svn-conflict-file debian-adds-svn-control-dir debian-build-system
        debian-changelog-file-contains-obsolete-user-emacs-settings debian-changelog-file-is-a-symlink
        debian-changelog-file-missing-or-wrong-name debian-changelog-has-wrong-day-of-week
        debian-changelog-line-too-long debian-changelog-line-too-short debian-control-file-is-a-symlink
        debian-control-has-dbgsym-package debian-control-has-empty-field debian-control-has-obsolete-dbg-package
        debian-control-has-unusual-field-spacing debian-control-repeats-field-name-in-value debian-copyright-is-symlink
        debian-files-list-in-source debian-news-entry-has-strange-distribution debian-news-entry-has-unknown-version
        debian-news-entry-uses-asterisk debian-news-file-not-compressed debian-pycompat-is-obsolete
        debian-pyversions-is-obsolete debian-revision-is-zero debian-revision-not-well-formed
        debian-rules-calls-debhelper-in-odd-order debian-rules-calls-pwd
        debian-rules-contains-unnecessary-get-orig-source-target debian-rules-ignores-make-clean-error
        debian-rules-is-dh_make-template debian-rules-is-symlink debian-rules-missing-recommended-target
        debian-rules-missing-required-target debian-rules-not-a-makefile debian-rules-not-executable
        debian-rules-parses-dpkg-parsechangelog debian-rules-passes-version-info-to-dh_shlibdeps
        debian-rules-sets-DEB_BUILD_OPTIONS debian-rules-sets-DH_COMPAT debian-rules-sets-dpkg-architecture-variable
        debian-rules-should-not-set-CFLAGS-from-noopt debian-rules-should-not-use-DH_EXTRA_ADDONS
        debian-rules-should-not-use-sanitize-all-buildflag debian-rules-updates-control-automatically
        debian-rules-uses-as-needed-linker-flag debian-rules-uses-deb-build-opts debian-rules-uses-deprecated-makefile
        debian-rules-uses-deprecated-systemd-override debian-rules-uses-installed-python-versions
        debian-rules-uses-special-shell-variable
        debian-rules-uses-supported-python-versions-without-python-all-build-depends
        debian-rules-uses-unnecessary-dh-argument debian-rules-uses-wrong-environment-variable
        debian-tests-control-autodep8-is-obsolete debian-upstream-obsolete-path debian-watch-contains-dh_make-template
        debian-watch-could-verify-download debian-watch-does-not-check-openpgp-signature
        debian-watch-file-in-native-package debian-watch-file-is-missing debian-watch-file-pubkey-file-is-missing
        debian-watch-file-specifies-old-upstream-version debian-watch-file-specifies-wrong-upstream-version
        debian-watch-file-standard debian-watch-file-uses-deprecated-githubredir
        debian-watch-file-uses-deprecated-sf-redirector-method debian-watch-lacks-sourceforge-redirector
        debian-watch-line-invalid debian-watch-mangles-debian-version-improperly
        debian-watch-mangles-upstream-version-improperly debian-watch-not-mangling-version
        debian-watch-upstream-component debian-watch-uses-insecure-uri debug-file-with-no-debug-symbols
        debug-package-for-multi-arch-same-pkg-not-coinstallable debug-suffix-not-dbg
        debug-symbol-migration-possibly-complete debug-symbols-directly-in-usr-lib-debug debug-symbols-not-detached
        declare-python-versions-for-test declares-possibly-conflicting-debhelper-compat-versions
        default-mta-dependency-does-not-specify-mail-transport-agent default-mta-dependency-not-listed-first
        dep5-copyright-license-name-not-unique dep5-file-paragraph-references-header-paragraph
        dependency-is-not-multi-archified dependency-on-python-version-marked-for-end-of-life
        depends-exclusively-on-makedev depends-on-essential-package-without-using-version depends-on-libdb1-compat
        depends-on-metapackage depends-on-misc-pre-depends depends-on-obsolete-package depends-on-old-emacs
        depends-on-packaging-dev depends-on-python-minimal depends-on-python2-and-python3
        depends-on-specific-java-doc-package deprecated-configure-filename description-contains-dh-make-perl-template
        description-contains-homepage description-contains-invalid-control-statement description-contains-tabs
        description-is-debmake-template description-is-dh_make-template description-is-pkg-name
        description-mentions-planned-features description-possibly-contains-homepage
        description-starts-with-leading-spaces description-starts-with-package-name description-synopsis-is-duplicated
        description-synopsis-is-empty description-synopsis-starts-with-article description-too-short
        desktop-command-not-in-package desktop-contains-deprecated-key desktop-entry-contains-deprecated-key
        desktop-entry-contains-encoding-key desktop-entry-contains-unknown-key desktop-entry-file-has-crs
        desktop-entry-invalid-category desktop-entry-lacks-icon-entry desktop-entry-lacks-keywords-entry
        desktop-entry-lacks-main-category desktop-entry-limited-to-environments desktop-entry-missing-required-key
        desktop-entry-unknown-type desktop-entry-uses-reserved-category desktop-file-in-wrong-dir
        desktop-mime-but-no-exec-code development-package-ships-elf-binary-in-path dfsg-version-in-native-package
        dfsg-version-misspelled dfsg-version-with-period dfsg-version-with-tilde dh-clean-k-is-deprecated
        dh-exec-install-not-allowed-here dh-exec-private-helper dh-exec-script-without-dh-exec-features
        dh-exec-subst-unknown-variable dh-exec-useless-usage dh-make-template-in-source
        dh-quilt-addon-but-quilt-source-format dh_installmanpages-is-obsolete dir-in-usr-local dir-or-file-in-build-tree
        dir-or-file-in-etc-opt dir-or-file-in-home dir-or-file-in-mnt dir-or-file-in-opt dir-or-file-in-run
        dir-or-file-in-srv dir-or-file-in-tmp dir-or-file-in-var-lock dir-or-file-in-var-run dir-or-file-in-var-www
        direct-changes-in-diff-but-no-patch-system directory-in-etc-sv-directory-without-executable-run-script
        distant-prerequisite-in-shlibs distribution-and-changes-mismatch distribution-and-experimental-mismatch
        diversion-for-unknown-file django-package-does-not-depend-on-django dm-upload-allowed-is-obsolete
        doc-base-abstract-field-is-template doc-base-abstract-field-separator-extra-whitespace
        doc-base-abstract-might-contain-extra-leading-whitespace doc-base-document-field-ends-in-whitespace
        doc-base-document-field-not-in-first-line doc-base-file-lacks-required-field doc-base-file-no-format
        doc-base-file-no-format-section doc-base-file-no-index doc-base-file-references-missing-file
        doc-base-file-references-wrong-path doc-base-file-separator-extra-whitespace doc-base-file-syntax-error
        doc-base-file-unknown-field doc-base-file-unknown-format doc-base-index-references-multiple-files
        doc-base-invalid-document-field doc-base-unknown-section doc-base-uses-applications-section
        doc-package-depends-on-main-package documentation-package-not-architecture-independent dot-before-repack-count
        doubly-armored-upstream-signature dpatch-build-dep-but-no-patch-list dpatch-index-references-non-existent-patch
        dpatch-missing-description drop-python-version-declaration duplicate-changelog-files duplicate-conffile
        duplicate-contact duplicate-entry-in-symbols-control-file duplicate-field-in-doc-base duplicate-files
        duplicate-font-file duplicate-format-in-doc-base duplicate-globbing-patterns duplicate-in-shlibs
        duplicate-key-in-desktop duplicate-long-description duplicate-long-description-in-template
        duplicate-override-context duplicate-p3dist-override duplicate-packaging-file duplicate-short-description
        duplicate-tag-in-menu duplicate-updaterc.d-calls-in-postinst duplicate-updaterc.d-calls-in-postrm
        elevated-privileges elf-error elf-maintainer-script elf-warning emacsen-common-without-dh-elpa
        embedded-feedparser-library embedded-javascript-library embedded-library embedded-pear-module
        embedded-php-library embedded-script-includes-copyright-statement empty-binary-package
        empty-debian-tests-control empty-field empty-manual-page empty-rust-library-declares-provides
        empty-shared-library-symbols empty-shlibs empty-short-license-in-dep5-copyright empty-translated-choices
        empty-udeb-package empty-upstream-sources epoch-change-without-comment
        epoch-changed-but-upstream-version-did-not-go-backwards essential-in-source-package essential-no-not-needed
        example-incorrect-path-for-interpreter example-interpreter-in-usr-local example-interpreter-not-absolute
        example-script-uses-bin-env example-script-uses-deprecated-nodejs-location example-script-without-interpreter
        example-shell-script-fails-syntax-check example-unusual-interpreter example-wrong-path-for-interpreter
        excessive-debhelper-overrides excessive-priority-for-library-package
        executable-debhelper-file-without-being-executable executable-desktop-file executable-in-usr-lib
        executable-in-usr-share-doc executable-in-usr-share-docbase executable-is-not-world-readable
        executable-jar-without-main-class executable-manual-page executable-menu-file executable-not-elf-or-script
        executable-stack-in-shared-library exit-in-shared-library experimental-to-unstable-without-comment
        explicit-default-in-package-type explicitly-armored-upstream-signature
        extended-description-contains-empty-paragraph extended-description-is-empty
        extended-description-is-probably-too-short extended-description-line-too-long extra-license-file
        extra-whitespace-around-name-in-changelog-trailer faulty-debian-qa-group-address faulty-debian-qa-group-phrase
        field-too-long file-contains-fixme-placeholder file-directly-in-usr-share file-directly-in-usr-share-doc
        file-in-discouraged-x11-font-directory file-in-etc-not-marked-as-conffile file-in-etc-rc.d-marked-as-conffile
        file-in-root-and-usr file-in-unknown-x11-font-directory file-in-unusual-dir file-in-usr-lib-sgml
        file-in-usr-lib-site-python file-in-usr-local file-in-usr-marked-as-conffile file-included-already
        file-missing-in-md5sums file-name-contains-wildcard-character file-name-ends-in-whitespace
        file-name-in-PATH-is-not-ASCII file-references-package-build-path file-size-mismatch-in-changes-file
        file-without-copyright-information files-excluded-without-copyright-format-1.0 font-in-non-font-package
        font-outside-font-dir font-package-not-multi-arch-foreign forbidden-config-interpreter
        forbidden-postrm-interpreter format-3.0-but-debian-changes-patch game-outside-section
        gawk-script-but-no-gawk-dep generated-file gfortran-module-does-not-declare-version gir-in-arch-all-package
        gir-missing-typelib-dependency gir-section-not-libdevel git-patches-not-exported global-data-in-games-directory
        global-files-wildcard-not-first-paragraph-in-dep5-copyright globbing-patterns-out-of-order
        gobject-introspection-package-missing-depends-on-gir-depends groff-message gzip-file-is-not-multi-arch-same-safe
        hardening-no-bindnow hardening-no-fortify-functions hardening-no-pie hardening-no-relro
        header-has-overly-generic-name helper-templates-in-copyright homepage-field-uses-insecure-uri
        homepage-for-bioconductor-package-not-canonical homepage-for-cpan-package-contains-version
        homepage-for-cran-package-not-canonical homepage-github-url-ends-with-dot-git
        homepage-gitlab-url-ends-with-dot-git homepage-in-binary-package homepage-refers-to-filesystem-listing
        homepage-refers-to-obsolete-debian-infrastructure homepage-salsa-url-ends-with-dot-git
        html-changelog-without-text-version hyphen-file hyphen-in-upstream-part-of-debian-changelog-version
        icon-size-and-directory-name-mismatch illegal-multi-arch-value illegal-runtime-test-name illegal-variable
        image-file-has-conflicting-name image-file-has-unexpected-name image-file-in-usr-lib
        improbable-bug-number-in-closes incompatible-java-bytecode-format incomplete-creative-commons-license
        inconsistent-appstream-metadata-license inconsistent-maintainer incorrect-libdir-in-la-file
        incorrect-locale-code incorrect-naming-of-pkcs11-module incorrect-packaging-filename
        incorrect-path-for-interpreter info-document-has-wrong-extension info-document-missing-dir-entry
        info-document-missing-dir-section info-document-missing-image-file info-document-not-compressed
        info-document-not-compressed-with-gzip info-document-not-compressed-with-max-compression
        init-d-script-stops-in-s-runlevel init-script-is-not-a-file init.d-script-contains-skeleton-template-content
        init.d-script-depends-on-all-virtual-facility init.d-script-depends-on-unknown-virtual-facility
        init.d-script-does-not-implement-required-option init.d-script-does-not-implement-status-option
        init.d-script-does-not-provide-itself init.d-script-does-not-source-init-functions
        init.d-script-has-bad-lsb-line init.d-script-has-bad-start-runlevel init.d-script-has-bad-stop-runlevel
        init.d-script-has-conflicting-start-stop init.d-script-has-duplicate-lsb-keyword
        init.d-script-has-duplicate-lsb-section init.d-script-has-unknown-lsb-keyword
        init.d-script-has-unterminated-lsb-section init.d-script-missing-dependency-on-local_fs
        init.d-script-missing-lsb-keyword init.d-script-missing-lsb-section init.d-script-missing-lsb-short-description
        init.d-script-missing-start init.d-script-not-included-in-package init.d-script-not-marked-as-conffile
        init.d-script-possible-missing-stop init.d-script-provides-virtual-facility
        init.d-script-should-always-start-service init.d-script-sourcing-without-test
        init.d-script-starts-in-stop-runlevel init.d-script-uses-usr-interpreter initial-upload-closes-no-bugs
        insecure-copyright-format-uri install-info-used-in-maintainer-script installable-field-mirrors-source
        interpreter-in-usr-local interpreter-not-absolute intra-source-package-circular-dependency
        invalid-arch-string-in-source-relation invalid-date-in-debian-changelog
        invalid-escape-sequence-in-dep5-copyright invalid-field-for-derivative invalid-override-restriction
        invalid-po-file invalid-potfiles-in invalid-profile-name-in-build-profiles-field
        invalid-profile-name-in-source-relation invalid-restriction-formula-in-build-profiles-field
        invalid-short-name-in-dep5-copyright invalid-standards-version invalid-systemd-documentation
        invalid-template-id-in-symbols-file invalid-value-in-built-using-field invalid-version-number-for-derivative
        invalid-versioned-provides isdefault-flag-is-deprecated jar-contains-source jar-not-in-usr-share
        javalib-but-no-public-jars kill-mode-none killall-is-dangerous lacks-ldconfig-trigger
        lacks-unversioned-link-to-shared-library lacks-versioned-link-to-shared-library
        latest-changelog-entry-without-new-date latest-debian-changelog-entry-reuses-existing-version
        latest-debian-changelog-entry-without-new-date ldconfig-escape ldconfig-symlink-is-not-a-symlink
        ldconfig-symlink-referencing-wrong-file lengthy-symlink lib-recommends-documentation libapp-perl-package-name
        libmodule-build-perl-needs-to-be-in-build-depends libmodule-build-tiny-perl-needs-to-be-in-build-depends
        library-in-root-and-usr library-not-linked-against-libc library-package-name-for-application
        license-file-listed-in-debian-copyright license-problem-bad-php-license license-problem-cc-by-nc-sa
        license-problem-convert-utf-code license-problem-font-adobe-copyrighted-fragment
        license-problem-font-adobe-copyrighted-fragment-no-credit license-problem-gfdl-invariants
        license-problem-gfdl-invariants-empty license-problem-gfdl-non-official-text license-problem-json-evil
        license-problem-md5sum-non-distributable-file license-problem-md5sum-non-free-file license-problem-non-free-RFC
        license-problem-non-free-RFC-BCP78 license-problem-non-free-img-lenna license-problem-nvidia-intellectual
        license-problem-php-license license-problem-undefined-license link-to-shared-library-in-wrong-package
        linked-with-obsolete-library loads-obsolete-confmodule lzma-deb-archive macos-ds-store-file-in-package
        macos-resource-fork-file-in-package magic-arch-in-arch-list mail-address-loops-or-bounces mail-contact
        mail-transport-agent-dependency-does-not-specify-default-mta mailing-list-on-alioth maintainer-also-in-uploaders
        maintainer-desktop-entry maintainer-manual-page maintainer-script-calls-chown-improperly
        maintainer-script-calls-gconftool maintainer-script-calls-init-script-directly
        maintainer-script-calls-install-sgmlcatalog maintainer-script-calls-service
        maintainer-script-calls-start-stop-daemon maintainer-script-calls-systemctl maintainer-script-changes-ld-so-conf
        maintainer-script-changes-netbase maintainer-script-does-not-check-for-existence-of-installdocs
        maintainer-script-does-not-check-for-existence-of-updatemenus maintainer-script-empty
        maintainer-script-has-invalid-update-inetd-options maintainer-script-has-unexpanded-debhelper-token
        maintainer-script-hides-init-failure maintainer-script-ignores-errors maintainer-script-interpreter
        maintainer-script-lacks-debhelper-token maintainer-script-lacks-home-in-adduser
        maintainer-script-modifies-inetd-conf maintainer-script-needs-depends-on-adduser
        maintainer-script-needs-depends-on-gconf2 maintainer-script-needs-depends-on-ucf
        maintainer-script-needs-depends-on-update-inetd maintainer-script-needs-depends-on-xfonts-utils
        maintainer-script-needs-depends-on-xml-core maintainer-script-removes-device-files
        maintainer-script-sets-alternative-improperly maintainer-script-should-not-parse-etc-passwd-or-group
        maintainer-script-should-not-use-dpkg-maintscript-helper maintainer-script-should-not-use-piuparts-variable
        maintainer-script-supports-ancient-package-version maintainer-script-switches-dir-to-symlink-unsafely
        maintainer-script-updates-fontconfig-cache-improperly maintainer-script-without-set-e
        maintainer-shell-script-fails-syntax-check maintainer-upload-has-incorrect-version-number
        maintscript-calls-ldconfig maintscript-includes-maint-script-parameters
        making-assumptions-about-interfaces-in-templates malformed-changes-file malformed-contact malformed-deb-archive
        malformed-debian-changelog-version malformed-dm-upload-allowed malformed-md5sums-control-file malformed-override
        malformed-prompt-in-templates malformed-python-version malformed-question-in-templates malformed-template-name
        malformed-title-in-templates manual-page-for-system-command manual-page-from-template manual-page-in-udeb
        manual-page-with-generic-name maven-plugin-in-usr-share-java mawk-script-but-no-mawk-dep
        maybe-not-arch-all-binnmuable md5sum-mismatch md5sums-lists-nonexistent-file
        mentions-deprecated-usr-lib-perl5-directory menu-command-not-in-package menu-file-in-usr-lib
        menu-icon-cannot-be-parsed menu-icon-missing menu-icon-not-in-xpm-format menu-icon-too-big
        menu-icon-uses-relative-path menu-item-contains-unknown-tag menu-item-creates-new-root-section
        menu-item-creates-new-section menu-item-missing-required-tag menu-item-needs-dwww
        menu-item-needs-tag-has-unknown-value menu-item-uses-apps-games-section menu-item-uses-apps-section
        menu-item-uses-icon-none menu-item-uses-windowmanagers-section menu-method-lacks-include
        mismatch-translated-choices mismatched-override mismatched-python-substvar misnamed-po-file
        misplaced-extra-member-in-deb misplaced-systemd-tmpfiles missing-build-dependency-for-dh-addon
        missing-build-dependency-for-dh_-command missing-build-depends-for-clean-target-in-debian-rules
        missing-built-using-field-for-golang-package missing-call-to-dpkg-maintscript-helper
        missing-call-to-update-fonts missing-conffile missing-debconf-dependency missing-debconf-dependency-for-preinst
        missing-debian-source-format missing-debian-watch-file-standard missing-dep-for-interpreter
        missing-dep-on-jarwrapper missing-dependency-on-libc missing-dependency-on-libstdc++
        missing-dependency-on-numpy-abi missing-dependency-on-perlapi missing-dependency-on-phpapi
        missing-depends-on-sensible-utils missing-explanation-for-contrib-or-non-free-package
        missing-explanation-for-repacked-upstream-tarball missing-field-in-dep5-copyright missing-file-from-potfiles-in
        missing-intermediate-directory missing-license-paragraph-in-dep5-copyright
        missing-license-text-in-dep5-copyright missing-manifest missing-notice-file-for-apache-license
        missing-pkg-php-tools-addon missing-pkg-php-tools-buildsystem missing-potfiles-in
        missing-prerequisite-for-gfortran-module missing-prerequisite-for-pyproject-backend missing-runtime-test-file
        missing-separator-between-items missing-systemd-service-for-init.d-rcS-script
        missing-systemd-service-for-init.d-script missing-systemd-timer-for-cron-script missing-templates-pot
        missing-tests-control missing-vcs-browser-field missing-xs-go-import-path-for-golang-package
        misspelled-closes-bug mknod-in-maintainer-script more-than-one-patch-system
        multi-arch-same-package-calls-pycompile multi-arch-same-package-has-arch-specific-overrides
        multiarch-foreign-cmake-file multiarch-foreign-pkgconfig multiarch-foreign-shared-library
        multiarch-foreign-static-library multiline-architecture-field multiline-field
        multiple-debian-watch-file-standards multiple-distributions-in-changes-file
        named-copyright-for-single-installable national-encoding native-source-file-without-utf8-name
        needless-dependency-on-jre needless-suggest-recommend-libservlet-java needlessly-depends-on-awk
        nested-examples-directory new-essential-package new-package-should-not-package-python2-module
        new-package-uses-date-based-version-number newer-debconf-templates newer-standards-version
        nfs-temporary-file-in-package nmu-in-changelog no-changelog no-code-sections no-complete-debconf-translation
        no-copyright-file no-ctrl-scripts no-debconf-config no-debconf-templates no-debian-changes
        no-debian-copyright-in-source no-dep5-copyright no-dh-sequencer no-english-manual-page no-homepage-field
        no-human-maintainers no-manual-page no-md5sums-control-file no-newline-at-end no-nmu-in-changelog
        no-op-testsuite no-phrase no-qa-in-changelog no-shlibs no-source-section no-strong-digests-in-dsc
        no-symbols-control-file no-template-description no-template-name no-template-type no-tests
        no-versioned-debhelper-prerequisite node-package-install-in-nodejs-rootdir nodejs-lock-file
        nodejs-missing-version-override nodejs-module nodejs-module-installed-in-bad-directory
        nodejs-module-installed-in-usr-lib nodejs-module-not-declared non-conf-file-in-modprobe.d
        non-consecutive-debian-revision non-debug-file-in-debug-package non-empty-dependency_libs-in-la-file
        non-etc-file-marked-as-conffile non-free-flash non-multi-arch-lib-dir non-standard-apache2-configuration-name
        non-standard-apache2-module-package-name non-standard-dir-in-usr non-standard-dir-in-var non-standard-dir-perm
        non-standard-executable-perm non-standard-file-perm non-standard-file-permissions-for-etc-init.d-script
        non-standard-game-executable-perm non-standard-setuid-executable-perm non-standard-toplevel-dir
        non-virtual-facility-in-initd-script non-wm-in-windowmanager-menu-section
        non-wm-module-in-wm-modules-menu-section not-allowed-control-file not-binnmuable-all-depends-any
        not-binnmuable-any-depends-all not-binnmuable-any-depends-any not-using-po-debconf number-of-patches
        obsolete-command-in-modprobe.d-file obsolete-comments-style-in-php-ini obsolete-crypt-alias
        obsolete-debian-watch-file-standard obsolete-des-encryption obsolete-field-in-dep5-copyright
        obsolete-relation-form obsolete-relation-form-in-source obsolete-runtime-tests-restriction
        obsolete-url-in-packaging obsolete-vim-addon-manager ocaml-custom-executable ocaml-dangling-cmi
        ocaml-dangling-cmx ocaml-dangling-cmxa ocaml-dangling-cmxs ocaml-dev-file-in-nondev-package
        ocaml-dev-file-not-in-usr-lib-ocaml ocaml-meta-without-suggesting-findlib ocaml-stray-cmo
        odd-historical-debian-changelog-version odd-mark-in-description odd-permissions-on-shared-library
        odd-place-for-manual-page odd-static-library-name old-devhelp-standard old-fsf-address-in-copyright-file
        old-python-version-field old-source-override-location old-style-config-script
        old-style-config-script-multiarch-path old-style-config-script-multiarch-path-arch-all
        older-debian-watch-file-standard older-source-format omitted-systemd-service-for-init.d-script
        openpgp-file-has-implementation-specific-extension opentype-font-prohibits-installable-embedding
        opentype-font-wrong-filename ored-build-depends-on-obsolete-package ored-depends-on-obsolete-package
        orig-tarball-missing-upstream-signature orphaned-diversion orphaned-package-maintained-in-private-space
        orphaned-package-not-maintained-in-debian-infrastructure out-of-date-copyright-format-uri
        out-of-date-standards-version outdated-relation-in-shlibs output-of-updaterc.d-not-redirected-to-dev-null
        override-file-in-wrong-location override-file-in-wrong-package
        override_dh_auto_test-does-not-check-DEB_BUILD_OPTIONS override_dh_clean-does-not-call-dh_clean
        override_dh_fixperms-does-not-call-dh_fixperms package-builds-dbg-and-dbgsym-variants
        package-contains-ancient-file package-contains-broken-symlink-wildcard package-contains-bts-control-dir
        package-contains-cmake-private-file package-contains-compiled-font-file package-contains-compiled-glib-schema
        package-contains-documentation-outside-usr-share-doc package-contains-empty-directory
        package-contains-eslint-config-file package-contains-file-in-etc-skel package-contains-file-in-usr-share-hal
        package-contains-hardlink package-contains-icon-cache-in-generic-dir package-contains-info-dir-file
        package-contains-linda-override package-contains-mime-cache-file package-contains-mime-file-outside-package-dir
        package-contains-mimeinfo.cache-file package-contains-multiple-dpi-fonts
        package-contains-no-arch-dependent-files package-contains-npm-ignore-file package-contains-python-coverage-file
        package-contains-python-doctree-file package-contains-python-dot-directory
        package-contains-python-header-in-incorrect-directory package-contains-python-hypothesis-example
        package-contains-python-tests-in-global-namespace package-contains-readme-for-other-platform-or-distro
        package-contains-sass-cache-directory package-contains-thumbnails-dir package-contains-timestamped-gzip
        package-contains-unsafe-symlink package-contains-upstream-installation-documentation
        package-contains-usr-unmerged-pathnames package-contains-vcs-control-dir package-contains-vcs-control-file
        package-contains-xvpics-dir package-depends-on-an-x-font-package package-depends-on-hardcoded-libc
        package-depends-on-multiple-libpng-versions package-depends-on-multiple-libstdc-versions
        package-depends-on-multiple-tcl-versions package-depends-on-multiple-tclx-versions
        package-depends-on-multiple-tk-versions package-does-not-install-examples package-does-not-use-debhelper-or-cdbs
        package-file-is-executable package-has-long-file-name package-has-unnecessary-activation-of-ldconfig-trigger
        package-installs-apt-keyring package-installs-apt-preferences package-installs-apt-sources
        package-installs-deprecated-upstart-configuration package-installs-file-to-usr-x11r6 package-installs-ieee-data
        package-installs-into-etc-gconf-schemas package-installs-into-etc-rc.boot package-installs-into-etc-rc.d
        package-installs-into-obsolete-dir package-installs-java-bytecode
        package-installs-nonbinary-perl-in-usr-lib-perl5 package-installs-packlist package-installs-perllocal-pod
        package-installs-python-bytecode package-installs-python-egg package-installs-python-pycache-dir
        package-is-co-maintained package-is-maintained-by-individual package-is-team-maintained
        package-mixes-misc-and-dpi-fonts package-modifies-ld.so-search-path package-name-defined-in-config-h
        package-name-doesnt-match-sonames package-not-lowercase package-placeholder-in-symbols-file
        package-relation-with-perl-modules package-relation-with-self package-section-games-but-contains-no-game
        package-section-games-but-has-usr-bin package-superseded-by-perl
        package-supports-alternative-init-but-no-init.d-script package-uses-debhelper-but-lacks-build-depends
        package-uses-deprecated-debhelper-compat-version package-uses-deprecated-dpatch-patch-system
        package-uses-dh-exec-but-lacks-build-depends package-uses-dh-runit-but-lacks-breaks-substvar
        package-uses-experimental-debhelper-compat-version package-uses-local-diversion
        package-uses-old-debhelper-compat-version package-uses-vendor-specific-patch-series
        patch-file-present-but-not-mentioned-in-series patch-modifying-debian-files patch-not-forwarded-upstream
        patch-system patch-system-but-direct-changes-in-diff patch-system-but-no-source-readme
        patched-file-without-utf8-name pear-channel-without-pkg-php-tools-builddep pear-package-but-missing-dependency
        pear-package-not-using-substvar pear-package-without-pkg-php-tools-builddep
        pecl-package-requires-build-dependency perl-module-in-core-directory
        perl-module-name-not-mentioned-in-description perl-module-uses-perl4-libs-without-dep
        php-script-but-no-php-cli-dep php-script-with-unusual-interpreter pipe-symbol-used-as-license-disjunction
        pkg-config-bad-directive pkg-config-multi-arch-wrong-dir pkg-config-unavailable-for-cross-compilation
        pkg-js-autopkgtest-file-does-not-exist pkg-js-autopkgtest-test-is-empty pkg-js-autopkgtest-test-is-missing
        pkg-js-tools-test-is-empty pkg-js-tools-test-is-missing pkg-not-in-package-test pod-conversion-message
        poor-compression-in-manual-page portable-executable-missing-security-features
        possible-bashism-in-maintainer-script possible-debconf-note-abuse
        possible-documentation-but-no-doc-base-registration possible-gpl-code-linked-with-openssl
        possible-missing-colon-in-closes possible-new-upstream-release-without-new-version
        possible-unindented-list-in-extended-description possibly-insecure-handling-of-tmp-files-in-maintainer-script
        postinst-does-not-call-updatemenus postinst-does-not-load-confmodule postinst-has-useless-call-to-install-docs
        postinst-has-useless-call-to-update-menus postinst-uses-db-input postrm-calls-installdocs
        postrm-contains-additional-updaterc.d-calls postrm-does-not-call-updatemenus
        postrm-does-not-call-updaterc.d-for-init.d-script postrm-does-not-purge-debconf
        postrm-has-useless-call-to-update-menus postrm-removes-alternative prefer-uscan-symlink
        preinst-calls-installdocs preinst-calls-updatemenus preinst-calls-updaterc.d prerm-calls-updatemenus
        prerm-calls-updaterc.d prerm-has-useless-call-to-install-docs priority-extra-is-replaced-by-priority-optional
        privacy-breach-donation privacy-breach-facebook privacy-breach-generic privacy-breach-google-adsense
        privacy-breach-google-cse privacy-breach-google-plus privacy-breach-logo privacy-breach-piwik
        privacy-breach-statistics-website privacy-breach-twitter privacy-breach-uses-embedded-file
        privacy-breach-w3c-valid-html program-not-linked-against-libc public-upstream-key-in-native-package
        public-upstream-key-not-minimal public-upstream-key-unusable public-upstream-keys-in-multiple-locations
        pypi-homepage python-debug-in-wrong-location python-depends-but-no-python-helper python-foo-but-no-python3-foo
        python-module-has-overly-generic-name python-module-in-wrong-location
        python-package-depends-on-package-from-other-python-variant python-package-missing-depends-on-python
        python-traceback-in-manpage python-version-current-is-deprecated python2-script-but-no-python2-dep
        python3-depends-but-no-python3-helper python3-script-but-no-python3-dep qa-upload-has-incorrect-version-number
        quilt-build-dep-but-no-series-file quilt-patch-missing-description quilt-patch-using-template-description
        quilt-patch-with-non-standard-options quilt-series-but-no-build-dep quilt-series-references-non-existent-patch
        quilt-series-without-trailing-newline quoted-placeholder-in-mailcap-entry r-data-without-readme-source
        r-package-not-arch-all raster-image-in-scalable-directory rc-version-greater-than-expected-version
        read-in-maintainer-script readme-debian-contains-debmake-template readme-debian-contains-invalid-email-address
        readme-debian-mentions-usr-doc readme-source-is-dh_make-template recommended-field recursive-privilege-change
        redundant-bugs-field redundant-build-prerequisites redundant-control-relation redundant-globbing-patterns
        redundant-installation-prerequisite redundant-origin-field relative-conffile relative-library-search-path
        relative-symlink remove-of-unknown-diversion renamed-tag repackaged-source-not-advertised repeated-path-segment
        repeated-trigger-name required-field requires-r-api root-in-contact ruby-interpreter-is-deprecated
        ruby-script-but-no-ruby-dep rubygem-homepage rules-do-not-require-root rules-require-build-prerequisite
        rules-require-root-explicitly rules-silently-require-root run-parts-cron-filename-contains-illegal-chars
        runtime-test-file-is-not-a-regular-file runtime-test-file-uses-installed-python-versions
        runtime-test-file-uses-supported-python-versions-without-test-depends rust-boilerplate
        script-in-etc-init.d-not-registered-via-update-rc.d script-in-usr-share-doc script-not-executable
        script-uses-bin-env script-uses-deprecated-nodejs-location script-uses-perl4-libs-without-dep
        script-uses-unversioned-python-in-shebang script-with-language-extension script-without-interpreter
        section-is-dh_make-template select-with-boolean-choices select-without-choices service-file-is-not-a-file
        shared-library-is-executable shared-library-is-multi-arch-foreign shared-library-lacks-prerequisites
        shared-library-lacks-stack-section shared-library-lacks-version shared-library-not-shipped
        shared-library-symbols-not-tracked sharedobject-in-library-directory-missing-soname
        shell-script-fails-syntax-check shipped-file-without-utf8-name ships-r-site-library
        ships-undeclared-shared-library silent-on-rules-requiring-root skip-systemd-native-flag-missing-pre-depends
        source-contains-arch-control-dir source-contains-arch-inventory-file source-contains-autogenerated-gperf-data
        source-contains-autogenerated-visual-c++-file source-contains-browserified-javascript
        source-contains-bts-control-dir source-contains-bzr-control-dir source-contains-cmake-cache-file
        source-contains-cvs-conflict-copy source-contains-cvs-control-dir source-contains-data-from-ieee-data-oui-db
        source-contains-debian-substvars source-contains-editor-backup-file source-contains-git-control-dir
        source-contains-hg-control-dir source-contains-hg-tags-file source-contains-patch-failure-file
        source-contains-prebuilt-binary source-contains-prebuilt-doxygen-documentation
        source-contains-prebuilt-flash-object source-contains-prebuilt-flash-project
        source-contains-prebuilt-java-object source-contains-prebuilt-javascript-object
        source-contains-prebuilt-ms-help-file source-contains-prebuilt-pandoc-documentation
        source-contains-prebuilt-python-object source-contains-prebuilt-silverlight-object
        source-contains-prebuilt-sphinx-documentation source-contains-prebuilt-wasm-binary
        source-contains-prebuilt-windows-binary source-contains-prebuilt-yapp-parser source-contains-quilt-control-dir
        source-contains-svk-commit-file source-contains-svn-commit-file source-contains-svn-conflict-file
        source-contains-svn-control-dir source-contains-waf-binary source-field-malformed source-format
        source-is-missing source-nmu-has-incorrect-version-number source-only-upload-to-non-free-without-autobuild
        source-package-component-has-long-file-name source-package-encodes-python-version source-ships-excluded-file
        space-in-std-shortname-in-dep5-copyright spare-manual-page special-file specific-address-in-shared-library
        spelling-error-in-binary spelling-error-in-changelog spelling-error-in-copyright spelling-error-in-description
        spelling-error-in-description-synopsis spelling-error-in-doc-base-abstract-field
        spelling-error-in-doc-base-title-field spelling-error-in-news-debian spelling-error-in-patch-description
        spelling-error-in-readme-debian spelling-error-in-rules-requires-root spelling-in-override-comment
        sphinxdoc-but-no-sphinxdoc-depends spurious-fields-in-upstream-signature standards-version star-file
        static-library-has-unneeded-sections static-link-time-optimization statically-linked-binary
        stray-devhelp-documentation stray-folder-in-manual stray-translated-debconf-templates stripped-library
        su-to-root-with-usr-sbin su-wrapper-not-su-to-root su-wrapper-without--c subdir-in-bin subdir-in-usr-bin
        substvar-source-version-is-deprecated superficial-tests superfluous-clutter-in-homepage superfluous-file-pattern
        surplus-shared-library-symbols svk-commit-file-in-package svn-commit-file-in-package
        symbols-declares-dependency-on-other-package symbols-file-contains-current-version-with-debian-revision
        symbols-file-contains-debian-revision symbols-file-missing-build-depends-package-field
        symbols-for-undeclared-shared-library symlink-contains-spurious-segments symlink-ends-with-slash
        symlink-has-double-slash symlink-has-too-many-up-segments symlink-is-self-recursive symlink-target-in-build-tree
        symlink-target-in-tmp synopsis-is-a-sentence synopsis-too-long syntax-error-in-debconf-template
        syntax-error-in-debian-changelog syntax-error-in-debian-news-file syntax-error-in-dep5-copyright
        syntax-error-in-symbols-file systemd-service-alias-without-extension
        systemd-service-file-missing-documentation-key systemd-service-file-missing-hardening-features
        systemd-service-file-missing-install-key systemd-service-file-refers-to-obsolete-bindto
        systemd-service-file-refers-to-obsolete-target systemd-service-file-refers-to-unusual-wantedby-target
        systemd-service-file-refers-to-var-run systemd-service-file-shutdown-problems
        systemd-service-file-uses-deprecated-syslog-facility systemd-service-file-uses-nobody-or-nogroup
        systemd-service-file-wraps-init-script systemd-service-in-odd-location systemd-tmpfile-in-var-run
        tab-in-license-text tclsh-script-but-no-tclsh-dep team-upload-has-incorrect-version-number
        team/pkg-js/deprecated/nodejs-bad-buffer-usage team/pkg-js/testsuite/no-team-tests
        team/pkg-js/testsuite/no-testsuite-header team/pkg-js/vcs/no-git team/pkg-js/vcs/no-team-url
        team/pkg-perl/testsuite/autopkgtest-needs-use-name team/pkg-perl/testsuite/no-team-tests
        team/pkg-perl/testsuite/no-testsuite-header team/pkg-perl/vcs/no-git team/pkg-perl/vcs/no-team-url
        team/pkg-perl/xs-abi/legacy-vendorarch-directory template-uses-unsplit-choices temporary-debhelper-file
        test-leaves-python-version-untested testsuite-dependency-has-unparsable-elements
        third-party-package-in-python-dir timewarp-standards-version too-long-extended-description-in-templates
        too-long-short-description-in-templates too-many-architectures too-many-contacts
        trailing-slash-for-dpkg-maintscript-helper-symlink_to_dir trailing-whitespace
        transitional-package-not-oldlibs-optional translated-default-field trimmed-deb822-field trimmed-field
        triplet-dir-and-architecture-mismatch truetype-font-prohibits-installable-embedding truetype-font-wrong-filename
        typelib-in-arch-all-package typelib-missing-gir-depends typelib-not-in-multiarch-directory
        typelib-package-name-does-not-match typelib-section-not-introspection typo-in-debhelper-override-target
        typo-in-manual-page udeb-contains-documentation-file udeb-postinst-calls-ldconfig
        udeb-uses-unsupported-compression-for-data-tarball udev-rule-in-etc udev-rule-missing-subsystem
        udev-rule-missing-uaccess udev-rule-unreadable udevadm-called-without-guard uncompressed-manual-page
        unconditional-use-of-dpkg-statoverride undeclared-elf-prerequisites undocumented-manual-page unexpected-conffile
        unicode-trojan unknown-architecture unknown-conffile-instruction unknown-control-file
        unknown-control-interpreter unknown-copyright-format-uri unknown-debconf-priority
        unknown-debian-watch-file-standard unknown-encoding-in-po-file unknown-essential-value unknown-field
        unknown-field-in-templates unknown-file-in-debian-source unknown-file-in-python-module-directory
        unknown-java-class-version unknown-locale-code unknown-meta-field-in-symbols-file unknown-multi-arch-value
        unknown-paragraph-in-dep5-copyright unknown-priority unknown-runtime-tests-feature unknown-runtime-tests-field
        unknown-runtime-tests-restriction unknown-section unknown-template-type unknown-testsuite unknown-trigger
        unmerged-usr unnecessary-source-date-epoch-assignment unnecessary-team-upload
        unnecessary-testsuite-autopkgtest-field unpack-message-for-deb-control unpack-message-for-deb-data
        unpack-message-for-orig unpack-message-for-source unparsable-menu-item unquoted-string-in-menu-item
        unreleased-changelog-distribution unreleased-changes unstripped-binary-or-object unstripped-static-library
        unsupported-source-format untranslatable-debconf-templates unused-build-dependency-on-cdbs
        unused-debconf-template unused-entry-in-debian-source-include-binaries
        unused-license-paragraph-in-dep5-copyright unused-override unusual-control-interpreter
        unusual-documentation-package-name unusual-interpreter unversioned-copyright-format-uri
        unwanted-path-too-specific update-debian-copyright upload-has-backports-version-number uploader-name-missing
        uploaders-in-orphan upstart-job-in-etc-init.d-not-registered-via-update-rc.d upstream-file-without-utf8-name
        upstream-metadata upstream-metadata-exists upstream-metadata-field-unknown upstream-metadata-file-is-missing
        upstream-metadata-in-native-source upstream-metadata-is-not-a-file upstream-metadata-missing-bug-tracking
        upstream-metadata-missing-repository upstream-metadata-not-yaml-mapping upstream-metadata-yaml-invalid
        use-of-compat-symlink useless-autogenerated-doxygen-file useless-autoreconf-build-depends useless-whatis-entry
        uses-debhelper-compat-file uses-deprecated-adttmp uses-deprecated-compression-for-data-tarball
        uses-dpkg-database-directly uses-implicit-await-trigger uses-no-compression-for-control-tarball
        uses-no-compression-for-data-tarball uses-pdm-cli uses-poetry-cli uses-python-distutils
        using-first-person-in-description using-first-person-in-templates using-imperative-form-in-templates
        using-question-in-extended-description-in-templates usr-share-doc-symlink-points-outside-of-usr-share-doc
        usr-share-doc-symlink-to-foreign-package usr-share-doc-symlink-without-dependency vcs
        vcs-browser-links-to-empty-view vcs-field-bitrotted vcs-field-has-unexpected-spaces vcs-field-mismatch
        vcs-field-not-canonical vcs-field-uses-insecure-uri vcs-field-uses-not-recommended-uri-format
        vcs-field-uses-unknown-uri-format vcs-fields-use-more-than-one-vcs vcs-git-uses-invalid-user-uri
        vcs-obsolete-in-debian-infrastructure vcs-uri version-refers-to-distribution
        version-substvar-for-external-package very-long-line-length-in-source-file vim-addon-within-vim-runtime-path
        virtual-package-depends-without-real-package-depends wayward-symbolic-link-target-in-source
        weak-dependency-on-misc-depends weak-library-dev-dependency web-application-depends-on-apache2-data-package
        web-application-works-only-with-apache whitespace-after-continuation-character wiki-copyright-format-uri
        windows-devel-file-in-package windows-thumbnail-database-in-package wish-script-but-no-wish-dep
        wrong-bug-number-in-closes wrong-compression-in-manual-page wrong-file-owner-uid-or-gid wrong-manual-section
        wrong-name-for-changelog-of-native-package wrong-name-for-debian-changelog-file wrong-name-for-debian-news-file
        wrong-name-for-manual-page wrong-name-for-upstream-changelog wrong-path-for-interpreter
        wrong-section-according-to-package-name wrong-section-for-udeb wrong-team zero-byte-executable-in-path
        zero-byte-file-in-doc-directory zip-parse-error
        """
}
