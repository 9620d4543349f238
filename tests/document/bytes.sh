# shellcheck shell=bash disable=SC2154 # names of lib.sh and run.sh
# Every document in every form, as forms.sh makes them: the same bytes as those of the build for people.

for profile in $profiles; do
	for document in $documents; do
		for way in "ja --lang ja" "en --lang en" "read --furigana"; do
			read -ra options <<<"$way"
			for format in md html pdf docx; do
				file=made/$profile-$document-${options[0]}.$format
				make "$file" "$here/profile/$profile.yaml" "$document" "$format" "${options[@]:1}"
				"$other" document make "$document" --company "$here/profile/$profile.yaml" --date "$day" --format "$format" \
					-o other "${options[@]:1}" </dev/null 2>"$log/other" || wrong "the other build: $(cat "$log/other")"
				cmp -s other "$file" || wrong "$file is another file than that of the other build"
			done
		done
	done
	verdict "$profile: every document in every form is, byte for byte, what the build for people makes"
done
