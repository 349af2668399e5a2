-- Not only courses are searched by their words.
alter text search configuration course_es rename to words_es;
alter text search configuration course_en rename to words_en;
alter text search configuration course_pt rename to words_pt;
alter text search configuration course_other rename to words_other;
