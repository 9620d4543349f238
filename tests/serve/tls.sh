# shellcheck shell=bash disable=SC2154,SC2034 # names of run.sh and words.sh
# Who may reach it: TLS with a certificate of its own or a given one, or a proxy; nobody else beyond this machine.

engine=sqlite
languages=(ja en)

# secure ARGS...: a server that others reach; $port, $origin, $link
secure() {
	serve_raw --listen 0.0.0.0:0 "$@"
	until_so "$soon" secure_link || true
	link=$(sed -n 's|^  \(https://.*/enter?key=.*\)|\1|p' serve.out)
	origin=${link%/enter*}
	port=$(sed -n 's|^  https://.*:\([0-9]*\)/enter.*|\1|p' serve.out)
	[ -n "$link" ] || {
		wrong "the server does not start: $(tail -n 5 serve.log)"
		return 1
	}
}

secure_link() {
	grep -q '^  https://.*/enter?key=' serve.out || ! kill -0 "$pid" 2>/dev/null
}

# get PATH ARGS...: the whole answer over TLS into $log/out; $code is curl's
get() {
	curl -sk -i --max-time 20 "${@:2}" "https://127.0.0.1:$port$1" >"$log/out" 2>"$log/err"
	code=$?
}

status() {
	head -n 1 "$log/out" | cut -d' ' -f2
}

has_status() {
	[ "$(status)" = "$1" ] || wrong "$2: $(head -n 1 "$log/out"), not $1"
}

# fingerprint: of the certificate that it shows
fingerprint() {
	openssl s_client -connect "127.0.0.1:$port" </dev/null 2>/dev/null |
		openssl x509 -noout -fingerprint -sha256 | cut -d= -f2
}

# ticks PID: what it has used of the processor, in hundredths of a second
ticks() {
	sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'
}

# certificate NAME DAYS SAN [ISSUER]: NAME.pem and NAME.key
certificate() {
	local issuer=()
	[ $# -lt 4 ] || issuer=(-CA "$4.pem" -CAkey "$4.key" -CAcreateserial)
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -subj "/CN=$1" -out "$1.csr" 2>/dev/null
	printf '%s' "$3" >"$1.ext"
	if [ $# -lt 4 ]; then
		openssl x509 -req -in "$1.csr" -signkey "$1.key" -days "$2" -extfile "$1.ext" -out "$1.pem" 2>/dev/null
	else
		openssl x509 -req -in "$1.csr" "${issuer[@]}" -days "$2" -extfile "$1.ext" -out "$1.pem" 2>/dev/null
	fi
	chmod 600 "$1.key"
}

shop tls
refuses 64 "all addresses without TLS" "${place[@]}" --listen 0.0.0.0:0
refuses 64 "TLS and a proxy" "${place[@]}" --listen 0.0.0.0:0 --tls own --behind-proxy https://a.example
refuses 64 "a proxy over http" "${place[@]}" --listen 127.0.0.1:0 --behind-proxy http://a.example
refuses 64 "a proxy with a path" "${place[@]}" --listen 127.0.0.1:0 --behind-proxy https://a.example/x
refuses 64 "a key for the own certificate" "${place[@]}" --listen 127.0.0.1:0 --tls own --tls-key a.key
refuses 64 "a key alone" "${place[@]}" --listen 127.0.0.1:0 --tls-key a.key
verdict "beyond this machine it is TLS, or a proxy that is named, and not both"

# ---- its own certificate ----

if secure --tls own; then
	[ "$(stat -c %a "${place[1]}/tls/own.pem")" = 600 ] || wrong "others can read the key"
	grep -qF "$(fingerprint)" serve.out || wrong "the greeting has another fingerprint than $(fingerprint)"
	"$program" tls show "${place[@]}" >"$log/out" || wrong "tls show fails"
	expect "$log/out" "$(fingerprint)"
	get "${link#"$origin"}"
	has_status 303 "the link"
	session=$(sed -n 's/^Set-Cookie: \(__Host-toride-session=[^;]*\);.*; Secure\r$/\1/p' "$log/out")
	[ -n "$session" ] || wrong "the cookie is not Secure: $(grep -i set-cookie "$log/out")"
	get / -H "Cookie: $session"
	has_status 200 "with the cookie"
	! grep -qi strict-transport "$log/out" || wrong "HSTS with a certificate nobody trusts"
	get / -H "Cookie: ${session#__Host-}"
	has_status 401 "with a cookie that another program of this host could have set"
	get / -H "Host: evil.example:$port"
	has_status 400 "another Host"
	get / -H "Host: localhost:$port"
	has_status 401 "a Host that is in the certificate"
	get /enter -H "Origin: http://127.0.0.1:$port" --data key=x
	has_status 403 "a form from http://"
	tr '\0' '\n' <"/proc/$(parts front)/environ" | grep -q PRIVATE && wrong "the key is in the environment"
	curl -s -i --max-time 20 "http://127.0.0.1:$port/" >"$log/out"
	has_status 400 "http:// on the port with TLS"
	expect "$log/out" "https://"
	verdict "with a certificate of its own: fingerprint, Secure cookies, our Host alone, a hint for http://"

	for version in 1.0 1.1 1.2 1.3; do
		get /health --tlsv$version --tls-max $version --ciphers DEFAULT@SECLEVEL=0
		case $version in
		1.[01]) [ "$code" -ne 0 ] || wrong "TLS $version is taken" ;;
		*) has_status 200 "TLS $version" ;;
		esac
	done
	for cipher in AES128-SHA AES256-GCM-SHA384 ECDHE-ECDSA-AES128-SHA; do
		get /health --tls-max 1.2 --ciphers "$cipher"
		[ "$code" -ne 0 ] || wrong "$cipher is taken"
	done
	verdict "TLS 1.2 and 1.3 with sound suites, and nothing older"

	slow=()
	for ((i = 0; i < 200; i++)); do
		exec {fd}<>"/dev/tcp/127.0.0.1/$port"
		printf '\x16\x03\x01' >&"$fd"
		slow+=("$fd")
	done
	began=$SECONDS
	for ((i = 0; i < 20; i++)); do
		get /health
		has_status 200 "beside slow handshakes"
	done
	[ $((SECONDS - began)) -le "$soon" ] || wrong "20 visitors waited $((SECONDS - began)) s"
	before=$(ticks "$(parts front)")
	sleep 1
	[ $(($(ticks "$(parts front)") - before)) -le 20 ] ||
		wrong "the front does not rest: $(($(ticks "$(parts front)") - before)) of 100 ticks"
	for fd in "${slow[@]}"; do
		exec {fd}>&-
	done
	for bytes in '\x16\x03\x01\xff\xff' '\x00' '\x80\x2e\x01\x03\x01' '\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00'; do
		exec {fd}<>"/dev/tcp/127.0.0.1/$port"
		printf %b "$bytes" >&"$fd"
		exec {fd}>&-
	done
	get /health
	has_status 200 "after handshakes that are none"
	verdict "200 handshakes that go no further, and some that are none, hold up nobody"

	kill -9 "$(parts front)"
	until_so "$soon" curl -sk -o "$log/out" "https://127.0.0.1:$port/health" || wrong "no new front"
	verdict "a front that was killed is started anew, with the certificate"

	before=$(fingerprint)
	"$program" tls renew "${place[@]}" >"$log/out" || wrong "tls renew fails"
	[ "$(fingerprint)" = "$before" ] || wrong "it took the new one by itself"
	kill -HUP "$pid"
	renewed() { [ "$(fingerprint)" != "$before" ]; }
	until_so "$soon" renewed || wrong "SIGHUP does not bring the new one"
	expect "$log/out" "$(fingerprint)"
	"$program" link "${place[@]}" >"$log/out" || wrong "no link"
	expect "$log/out" "  https://"
	stop_server
	expect_code 0
	verdict "tls renew makes another one, which SIGHUP brings"
fi

# ---- one that was given ----

certificate root 100 "basicConstraints=critical,CA:TRUE"
certificate leaf 100 "subjectAltName=DNS:toride.example.jp,IP:127.0.0.1" root
certificate next 100 "subjectAltName=DNS:toride.example.jp,IP:127.0.0.1" root
certificate nameless 100 "basicConstraints=CA:FALSE" root
certificate over 0 "subjectAltName=IP:127.0.0.1" root
cat leaf.pem root.pem >chain.pem
cat root.pem leaf.pem >turned.pem
cp leaf.key open.key && chmod 644 open.key
openssl pkey -in leaf.key -aes256 -passout pass:x -out locked.key 2>/dev/null
chmod 600 locked.key
echo nothing >nothing.key && chmod 600 nothing.key

sleep 1 # that of no days is over now
while read -r pem key fault at; do
	refuses 65 "$fault" "${place[@]}" --listen 127.0.0.1:0 --tls "$pem" --tls-key "$key"
	expect_fault en "$fault" "$at"
done <<'END'
chain.pem next.key tls-key-other next.key
chain.pem open.key tls-key-open open.key
chain.pem locked.key tls-key-locked locked.key
chain.pem nothing.key tls-key-none nothing.key
over.pem over.key tls-over over.pem
turned.pem leaf.key tls-order turned.pem
nothing.key leaf.key tls-unreadable nothing.key
nameless.pem nameless.key tls-nameless nameless.pem
END
refuses 66 "no file" "${place[@]}" --listen 127.0.0.1:0 --tls there.pem --tls-key leaf.key
refuses 66 "no key" "${place[@]}" --listen 127.0.0.1:0 --tls chain.pem --tls-key there.key
verdict "a given certificate that will not do is refused, with what to do"

cp chain.pem now.pem && cp leaf.key now.key
if secure --tls now.pem --tls-key now.key; then
	[ "$origin" = "https://toride.example.jp:$port" ] || wrong "the link goes to $origin"
	curl -s -i --cacert root.pem --resolve "toride.example.jp:$port:127.0.0.1" "$origin/" >"$log/out"
	has_status 401 "with the chain"
	grep -q '^Strict-Transport-Security: max-age=2592000' "$log/out" || wrong "no HSTS"
	! grep -q 'SHA-256' serve.out || wrong "it shows a fingerprint that nobody needs"
	first=$(fingerprint)
	openssl s_client -quiet -no_ign_eof -connect "127.0.0.1:$port" >kept.out 2>/dev/null < <(
		printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\n\r\n' "$port"
		until [ -e go ]; do sleep 0.05; done
		printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port"
		sleep 5
	) &
	client=$!
	until_so "$soon" grep -q 200 kept.out
	cp over.pem now.pem
	kill -HUP "$pid"
	until_so "$soon" grep -q certificate-kept serve.log || wrong "the log does not say that it keeps the old one"
	[ "$(fingerprint)" = "$first" ] || wrong "one that is over was taken"
	cp next.key now.key && cat next.pem root.pem >now.pem
	kill -HUP "$pid"
	changed() { [ "$(fingerprint)" != "$first" ]; }
	until_so "$soon" changed || wrong "SIGHUP does not bring the new one"
	touch go
	wait "$client"
	[ "$(grep -c '^HTTP/1.1 200' kept.out)" = 2 ] || wrong "a connection that was there ended: $(head -c 300 kept.out)"
	stop_server
	expect_code 0
fi
verdict "SIGHUP takes a new certificate, keeps the old one where it will not do, and ends no connection"

# ---- behind a proxy ----

# through ARGS...: as the proxy would ask
through() {
	curl -s -i --max-time 20 -H "Host: toride.example.jp" "${@:2}" "http://127.0.0.1:$port$1" >"$log/out" 2>"$log/err"
}

serve && stop_server # its port is free now
serve_raw --listen "127.0.0.1:$port" --behind-proxy https://toride.example.jp
until_so "$soon" secure_link
link=$(sed -n 's|^  https://toride.example.jp\(/enter?key=.*\)|\1|p' serve.out)
if [ -z "$link" ]; then
	wrong "it does not start: $(tail -n 3 serve.log)"
else
	through "$link"
	has_status 303 "the link"
	grep -q '^Set-Cookie: __Host-toride-session=.*; Secure' "$log/out" || wrong "the cookie is not Secure"
	! grep -qi strict-transport "$log/out" || wrong "HSTS is the proxy's"
	curl -s -i "http://127.0.0.1:$port/" >"$log/out"
	has_status 400 "its own address as Host"
	through /enter -H "Origin: https://toride.example.jp" -H "X-Forwarded-For: 203.0.113.9" --data key=x
	[ "$(status)" != 403 ] || wrong "a form of its own pages is refused"
	until_so "$soon" grep -q 'from=203.0.113.9' serve.log || wrong "the log does not name the visitor"
	for ((i = 0; i < 12; i++)); do
		through /enter -H "X-Forwarded-For: 6.6.6.6, 203.0.113.7" --data key=x
	done
	has_status 429 "the 12th attempt"
	grep -q '^Retry-After: [0-9]' "$log/out" || wrong "no Retry-After"
	through /enter -H "X-Forwarded-For: 203.0.113.8" --data key=x
	[ "$(status)" != 429 ] || wrong "others have to wait as well"
	through / -H "X-Forwarded-For: 203.0.113.7"
	has_status 401 "pages for who has tried too often"
	wrong_password() {
		through /sign-in -H "Origin: https://toride.example.jp" -H "X-Forwarded-For: $1" \
			--data "login=somebody-$2" --data password=wrong
	}
	for ((i = 0; i < 9; i++)); do
		wrong_password 203.0.113.11 "$i"
		has_status 401 "wrong password $((i + 1)), each of another account"
	done
	wrong_password 203.0.113.11 another
	has_status 429 "the 10th wrong password from one address"
	[ "$(sed -n 's/^Retry-After: \([0-9]*\).*/\1/p' "$log/out")" -le 5 ] || wrong "it has to wait for more than 5 s"
	wrong_password 203.0.113.12 another
	has_status 401 "a wrong password from another address"
	css=$(through / && grep -o '/static/[^"]*css' "$log/out" | head -n 1)
	curl -s -o /dev/null -w '%{http_code}\n' --parallel --parallel-max 20 -H "Host: toride.example.jp" \
		-H "X-Forwarded-For: 203.0.113.13" "http://127.0.0.1:$port$css?[1-3000]" >static.codes 2>"$log/err"
	[ "$(grep -c '^200' static.codes)" -ge 1000 ] || wrong "hardly a file was given: $(sort static.codes | uniq -c)"
	grep -q '^429' static.codes || wrong "files are given without end: $(sort static.codes | uniq -c)"
	stop_server
	expect_code 0
fi
verdict "behind a proxy: its Host alone, Secure cookies, and its word for who asks: 429 for too many attempts"
