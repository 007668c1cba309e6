"""Does the service work? Asked by systemd's installation scripts, nginx, monitors and the page itself."""
