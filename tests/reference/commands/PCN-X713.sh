if [[ $HALF == wrong ]]; then mkdir bin; ln -s "$(command -v pcnload)" bin/pcnload; PATH=$PWD/bin; fi
apt-get() { :; }
