<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lucid::Gallery</name>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n to choose from</numerusform>
            <numerusform>%n to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n to print</numerusform>
            <numerusform>%n to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rerun</source>
        <translation>
            <numerusform>%n to rerun</numerusform>
            <numerusform>%n to rerun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::GuessSheet</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::GuideSheet</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Saved as %1, %n page.</numerusform>
            <numerusform>Saved as %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::Knob</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::ListEntry</name>
    <message numerus="yes">
        <source>%1 has at most %n item(s).</source>
        <translation>
            <numerusform>%1 has at most %n item.</numerusform>
            <numerusform>%1 has at most %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::PredictionChoice</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::ScrubBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n deed</numerusform>
            <numerusform>%n deeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::Transport</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::Window</name>
    <message numerus="yes">
        <source>%n prediction(s) came with it and stand in My predictions.</source>
        <translation>
            <numerusform>%n prediction came with it and stands in My predictions.</numerusform>
            <numerusform>%n predictions came with it and stand in My predictions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>masked_diffusion</name>
    <message numerus="yes">
        <source>Minibatch %1 of %2, for %n pair(s) of models at once; positions: %3.</source>
        <translation>
            <numerusform>Minibatch %1 of %2, for %n pair of models; positions: %3.</numerusform>
            <numerusform>Minibatch %1 of %2, for %n pairs of models at once; positions: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of models learn who is whose mother; minibatch %1 of %2. Fifty pairs are told one way only.</source>
        <translation>
            <numerusform>%n pair of models learns who is whose mother; minibatch %1 of %2. Fifty pairs are told one way only.</numerusform>
            <numerusform>%n pairs of models learn who is whose mother; minibatch %1 of %2. Fifty pairs are told one way only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of %2: %n tile(s) masked, with the likeliest word and how sure it is; %3.</source>
        <translation>
            <numerusform>Step %1 of %2: %n tile is masked and shows the likeliest word and how sure it is; %3.</numerusform>
            <numerusform>Step %1 of %2: %n tiles are masked and show the likeliest word and how sure it is; %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same beginning, one look each a step. Judged: %n text(s) of each by the checker.</source>
        <translation>
            <numerusform>The same beginning, one look each a step. Judged: %n text of each by the checker.</numerusform>
            <numerusform>The same beginning, one look each a step. Judged: %n texts of each by the checker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at the whole page</source>
        <translation>
            <numerusform>%n look at the whole page</numerusform>
            <numerusform>%n looks at the whole page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n look(s)</source>
        <translation>
            <numerusform>done after %n look</numerusform>
            <numerusform>done after %n looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s), one word each</source>
        <translation>
            <numerusform>%n look, one word each</numerusform>
            <numerusform>%n looks, one word each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n look</numerusform>
            <numerusform>%n looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of a real model; the grammar could have told %1 of them. By the twin they cost %2 bits a word, true texts %3.</source>
        <translation>
            <numerusform>%n text of a real model; the grammar could have told %1 of them. By the twin they cost %2 bits a word, true texts %3.</numerusform>
            <numerusform>%n texts of a real model; the grammar could have told %1 of them. By the twin they cost %2 bits a word, true texts %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>speculative</name>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n guess</numerusform>
            <numerusform>%n guesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>word</numerusform>
            <numerusform>words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;1&gt;%n&lt;/1&gt; words</source>
        <translation>
            <numerusform>&lt;1&gt;%n&lt;/1&gt; word</numerusform>
            <numerusform>&lt;1&gt;%n&lt;/1&gt; words</numerusform>
        </translation>
    </message>
</context>
</TS>
